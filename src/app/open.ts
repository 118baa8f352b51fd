/** Opening a page: its code and its texts, together. */
import type { Component } from "svelte";
import { bringTexts } from "./i18n/texts.ts";
import { pages } from "./pages.ts";
import type { PageName } from "./route.ts";

export type PageComponent = Component<{ id?: string | undefined }>;

/** The component of a page, when its texts are there too. */
export async function openPage(name: PageName): Promise<PageComponent> {
  const page = pages[name];
  const [module] = await Promise.all([page.load(), bringTexts(page.areas)]);
  return module.default as PageComponent;
}
