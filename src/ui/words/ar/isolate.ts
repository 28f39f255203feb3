/**
 * A name or a value of unknown direction, set apart so that it does not disturb the order of the Arabic around it
 * (Unicode's first strong isolate).
 */
export const isolate = (text: string) => `\u2068${text}\u2069`;

/** What is written from left to right in Arabic too, such as "854×480" or "−12%" (Unicode's left-to-right isolate). */
export const leftToRight = (text: string) => `\u2066${text}\u2069`;
