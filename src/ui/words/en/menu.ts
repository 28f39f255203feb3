/** The words of menus. */
export const menu = { continueNatively: 'Continue natively…' };
