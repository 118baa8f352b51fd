/** The chapters of the magazine, in the order of an after-action review. */
export const partIds = ["standard", "meant", "happened", "why", "next"] as const;
export type PartId = (typeof partIds)[number];
