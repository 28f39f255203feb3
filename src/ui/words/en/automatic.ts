import type { FileKind } from '../../../domain/media/file-kind.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic = {
  automatic: 'Automatic',
  hint: 'Each file by its kind: video, sound or picture',
  kindBecomes: {
    video: 'Videos become',
    sound: 'Sound becomes',
    picture: 'Pictures become',
    subtitles: 'Subtitles become',
  } satisfies Record<FileKind, string>,
  already: {
    copied: (format: string) => `Already ${format}. Convert makes a copy.`,
    encoded: (format: string) => `Already ${format}. Convert would only encode it again.`,
  },
  makeSmaller: 'Make smaller',
};
