/** How often something was seen, as short as a phone needs it: «850», «198 тыс.», «1,7 млн». */
import { formatNumber, t } from "../i18n/t.svelte.ts";

/** `thousands` as the game counts them. */
export function views(thousands: number): string {
  if (thousands < 1) return formatNumber(Math.round(thousands * 1000));
  const digits = { maximumFractionDigits: thousands < 100 || thousands >= 1000 ? 1 : 0 };
  if (thousands < 1000) return t("play:thousand", { number: formatNumber(thousands, digits) });
  return t("play:million", { count: formatNumber(thousands / 1000, digits) });
}
