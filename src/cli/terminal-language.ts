/** In which language a tool speaks to whoever called it. */
import type { Language } from "../standard/text.ts";

/** The language of the terminal, unless told. */
export function languageOf(asked: string | undefined): Language {
  const locale = asked ?? process.env.LC_ALL ?? process.env.LANG ?? "";
  return locale.toLowerCase().startsWith("ru") ? "ru" : "en";
}
