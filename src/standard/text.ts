/** Texts in Russian and English, and how one language is taken out of a file that holds both. */
import { z } from "zod";

export const languages = ["ru", "en"] as const;
export type Language = (typeof languages)[number];

const line = z.string().min(1);

/** A text an author writes: shipped files have both languages, an author's own may have one. */
export const LocalText = z
  .strictObject({ ru: line.optional(), en: line.optional() })
  .refine((text) => text.ru !== undefined || text.en !== undefined, { message: "text/no-language" });
export type LocalText = { ru?: string | undefined; en?: string | undefined };

/** Word lists that differ by language: stems, private strings, forms of a name. */
export const LocalList = z.strictObject({ ru: z.array(line).optional(), en: z.array(line).optional() });
export type LocalList = { ru?: string[] | undefined; en?: string[] | undefined };

/** The same shape with every bilingual leaf replaced by its value in one language. */
export type Localised<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : [keyof T] extends ["ru" | "en"]
      ? NonNullable<T["ru" & keyof T]>
      : { [Key in keyof T]: Localised<T[Key]> };

const isBilingual = (value: object): value is Record<string, unknown> => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === "ru" || key === "en");
};

/** «№ 7» is not torn apart at the end of a line; authors need not think of it. */
const unbroken = (text: unknown): unknown => (typeof text === "string" ? text.replace(/№ (?=\d)/gu, "№\u00a0") : text);

/**
 * Takes one language out of parsed data. A leaf without that language gives the other one
 * (an author's own scenario may have only one): a wrong language is better than a hole.
 */
export function localise<T>(data: T, language: Language): Localised<T> {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    if (isBilingual(value)) return unbroken(value[language] ?? value[language === "ru" ? "en" : "ru"]);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
  };
  return walk(data) as Localised<T>;
}
