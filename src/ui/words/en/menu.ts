/** The words of menus, and of buttons beside them. */
export const menu = {
  continueNatively: 'Continue natively…',
  saveToFolder: 'Save all to a folder',
};
