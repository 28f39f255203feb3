/**
 * What is written from left to right in Arabic too, such as "854×480" or "−12%", though nothing in it says so (Unicode's
 * left-to-right isolate). Values need it only together with a sign: `isolate-values.ts` isolates those of all sentences.
 */
export const leftToRight = (text: string) => `\u2066${text}\u2069`;
