/** The player chooses a language: brought, shown, remembered; said if it could not be brought. */
import { holdPlace } from "../scroll.ts";
import { changeSettings } from "../stores/settings.ts";
import { toast } from "../stores/toasts.ts";
import type { Language } from "./language.ts";
import { t } from "./t.svelte.ts";
import { switchLanguage } from "./texts.ts";

export async function chooseLanguage(next: Language): Promise<void> {
  holdPlace();
  if (await switchLanguage(next)) changeSettings({ language: next });
  else toast(t("app:language.lost"), "warn");
}
