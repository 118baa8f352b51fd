/** What a drawn shot shows, in plain words for those who listen: everything that can be seen, and no judgement. */
import type { Asset } from "../../../scenario/scenario.ts";
import { t } from "../../i18n/t.svelte.ts";

/** From here on a shot is visibly tilted (degrees) or blurred (0–1). */
const visibleTilt = 4;
const visibleBlur = 0.2;

export function describeScene({ kind, scene }: Pick<Asset, "kind" | "scene">): string {
  const { place, light, weather, people, objects, tilt, blur, sign } = scene;
  const parts = [
    t(`scene:kind.${kind}`),
    t(`scene:place.${place}`),
    ...(weather === "indoor" || weather === "cloud" ? [] : [t(`scene:weather.${weather}`)]),
    ...(light === "day" ? [] : [t(`scene:light.${light}`)]),
    ...people.map(({ who, count, face }) => {
      const name = t(`scene:who.${who}`);
      const group = count > 1 ? t("scene:several", { name, count }) : name;
      return who === "child" && face ? t("scene:face", { name: group }) : group;
    }),
    ...objects.map((thing) => t(`scene:thing.${thing}`)),
    ...(sign === undefined ? [] : [t("scene:sign", { sign })]),
    ...(Math.abs(tilt) >= visibleTilt ? [t("scene:tilted")] : []),
    ...(blur >= visibleBlur ? [t("scene:blurred")] : []),
  ];
  return parts.join(", ");
}
