/** How often one kind of word follows another in natural replies, against chance (log ratio). Written by `npm run scenario -- train`. */
export const order: Readonly<Record<string, number>> = {};
