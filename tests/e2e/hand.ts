/** A thumb on a phone, a mouse on a desk. */
import type { Locator } from "@playwright/test";

export type Hand = (target: Locator) => Promise<void>;

export const handOf = (hasTouch: boolean): Hand => (hasTouch ? (target) => target.tap() : (target) => target.click());
