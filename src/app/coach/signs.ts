/** The shape that goes with a tone: a line of its own, a sign of its own, never colour alone. */
import Check from "@lucide/svelte/icons/check";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";

export const signs = { good: Check, hint: Lightbulb, bad: TriangleAlert };
