/** The name of a finding in a text, the same before and after sending: by it a mark is contested. */
export const keyOf = (code: string, quote: string): string => `${code}:${quote.toLowerCase()}`;
