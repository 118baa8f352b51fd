/** What every layer of a skyline is given. */
import type { Sky } from "../../theme/sky.ts";

export interface Layer {
  /** Width of the picture; its ground is at 180, one unit is the same everywhere. */
  width: number;
  sky: Sky;
  /** Snow lies on everything. */
  snow: boolean;
}
