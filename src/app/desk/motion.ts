/** Lengths of motion for transitions in JS: none when the player or the system asks for calm. */
export const motion = (milliseconds: number): number =>
  document.documentElement.dataset["motion"] === "off" ? 0 : milliseconds;
