/** How far a post spread: people by group, ready for bars. */
import type { Post } from "../../../game/game.ts";
import type { Setting } from "../../../game/setting.ts";

export interface Spread {
  id: string;
  name: string;
  /** Thousands of views. */
  views: number;
  /** Share of the group that saw it, 0–1. */
  share: number;
}

/** Groups in the order of the scenario. */
export function spread(setting: Setting, post: Post): Spread[] {
  const { segments, population } = setting.scenario.region;
  return segments.map(({ id, name, share }, index) => {
    const views = post.views[index] ?? 0;
    return { id, name, views, share: Math.min(1, views / ((population / 1000) * share || 1)) };
  });
}

export const totalViews = (post: Post): number => post.views.reduce((sum, views) => sum + views, 0);
