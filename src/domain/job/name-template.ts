/** The template of names that were given when the results were made. */
export const DEFAULT_TEMPLATE = '{name}';

/** Characters of the longest template. */
export const MAX_TEMPLATE = 120;
