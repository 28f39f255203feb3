/** The words for before and after. */
export const compare = {
  compare: 'Compare',
  slider: 'How much of the original is seen',
  before: (facts: string) => `Before: ${facts}`,
  after: (facts: string) => `After: ${facts}`,
  zoom: 'Zoom',
  gone: 'The original is no longer stored here, so there is nothing to compare with.',
};
