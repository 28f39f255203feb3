import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake = {
  addFiles: 'Add files',
  addFolder: 'Add folder',
  more: 'More',
  fromLink: 'From a link…',
  dropHint: 'or drop or paste them anywhere on this page',
  dropNow: 'Drop to add',
  slideshow: {
    open: 'Slideshow…',
    edit: 'Edit the slideshow…',
    offer: (count: number) =>
      plural(count, {
        one: 'Make a slideshow of this image',
        other: 'Make a slideshow of these # images',
      }),
    named: (count: number, names: string) =>
      `${plural(count, { one: 'It is', other: 'They are' })} ${names}.`,
    withoutThem: (count: number) =>
      plural(count, { one: 'Go on without it', other: 'Go on without them' }),
  },
};
