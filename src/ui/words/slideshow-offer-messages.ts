/** The words for the way to a slideshow; they are there before anything of it is. */
export const slideshowOfferMessages = {
  slideshow: 'Slideshow…',
  edit: 'Edit the slideshow…',
  offer: (count: number) => `Make a slideshow of these ${count} images`,
  named: (names: readonly string[]) => {
    const list = new Intl.ListFormat('en').format(names);
    return names.length === 1 ? `It is ${list}.` : `They are ${list}.`;
  },
  withoutThem: (count: number) => `Go on without ${count === 1 ? 'it' : 'them'}`,
};
