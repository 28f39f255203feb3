/** The words for the way to a slideshow; they are there before anything of it is. */
export const slideshowOfferMessages = {
  slideshow: 'Slideshow…',
  offer: (count: number) => `Make a slideshow of these ${count} images`,
  withoutThem: (count: number) => `Go on without ${count === 1 ? 'it' : 'them'}`,
};
