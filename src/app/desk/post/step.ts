/** The steps of writing a post. */

export const steps = ["text", "picture", "place"] as const;
export type Step = (typeof steps)[number];
