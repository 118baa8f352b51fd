/** Texts of the interface: each area of each language is a file that travels only when it is needed. */
import i18next from "i18next";
import type { BackendModule } from "i18next";
import { fetchTexts } from "./files.ts";
import type { Area } from "./keys.ts";
import type { Language } from "./language.ts";

const backend: BackendModule = {
  type: "backend",
  init: () => undefined,
  read(language, area, done) {
    fetchTexts(language as Language, area as Area).then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

/** Texts by area are flat: `desk:answer.send` is the entry `answer.send` of `desk.json`. */
export async function startTexts(language: Language, areas: Area[]): Promise<void> {
  await i18next.use(backend).init({
    lng: language,
    fallbackLng: false,
    load: "currentOnly",
    ns: ["app", ...areas],
    defaultNS: "app",
    keySeparator: false,
    interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
    maxRetries: 1,
  });
}

/** Brings the texts of these areas in the language of the moment. */
export async function bringTexts(areas: readonly Area[]): Promise<void> {
  await i18next.loadNamespaces([...areas]);
  const language = i18next.language;
  const missing = areas.filter((area) => !i18next.hasResourceBundle(language, area));
  if (missing.length > 0) throw new Error(`texts did not arrive: ${missing.join(", ")}`);
}
