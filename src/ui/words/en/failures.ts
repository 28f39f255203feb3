import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Try another format.';

/** The words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures = {
  emptyFile: said('The file is empty.', 'It may not have been copied completely; get it again.'),
  notMedia: said(
    'No video, sound or picture was found in this file.',
    'Its name may promise something that it is not.',
  ),
  playlist: said(
    'This is a playlist: it only names other files.',
    'Add the files that it names instead.',
  ),
  pictureFormats: {
    heic: said(
      'This is a HEIC picture, and Kiln has no decoder for those.',
      'Save it as JPEG first; for new ones, set the camera of an iPhone to "Most Compatible".',
    ),
    avif: said(
      'This is an AVIF picture, and Kiln cannot convert those yet.',
      'Save it as PNG or JPEG with a picture program first.',
    ),
    svg: said(
      'This is an SVG drawing: it has shapes, but no pixels that Kiln could convert.',
      'Save it as PNG with a drawing program first.',
    ),
    'webp-animation': said(
      'This is an animated WebP, and Kiln can only read still ones.',
      'Save it as GIF or as a video with another program first.',
    ),
  },
  pictureTooLarge: {
    what: (width: string, height: string) =>
      `The picture is too large: ${width} × ${height} pixels.`,
    todo: 'Make it smaller with another program first.',
  },
  damaged: said(
    'The file is damaged: its index or its headers cannot be read.',
    'Copy or download it again, or try it in a player first.',
  ),
  cutShort: {
    what: (actual: string, expected: string) => `The file ends after ${actual} of ${expected}.`,
    todo: 'It was probably cut off on the way; copy or download it again.',
  },
  noTrack: {
    video: said('There is no picture in this file.', 'Choose an audio format.'),
    audio: said('There is no sound in this file.', 'Choose a video or picture format.'),
    subtitles: said('There are no subtitles in this file.', 'Choose another format.'),
    text: said(
      'The subtitles in this file are pictures, and Kiln cannot read them.',
      'MKV keeps them as they are; for text, use a program that recognises letters.',
    ),
    any: said('There is nothing in this file that the format can hold.', 'Choose another format.'),
  },
  declined: said(
    'Kiln cannot convert this file that way.',
    'Choose another format or other options.',
  ),
  unsupportedCodec: {
    what: (codec: string) => `Kiln cannot decode ${codec} in this browser.`,
    todo: 'Convert it with another program first.',
    todoOrKeep: (formats: string, codec: string) =>
      `Formats that keep it as it is: ${formats}. For others, use a browser that plays ${codec}, with the engine set to Automatic.`,
  },
  limitTooLow: {
    what: (limit: string, least: string) =>
      `${limit} is too little for this file: in acceptable quality it takes at least about ${least}.`,
    todo: 'Allow that much, keep less of the file, or choose another format.',
  },
  limitMissed: {
    what: (limit: string, reached: string) =>
      `The result cannot be made as small as ${limit}: the smallest that came out has ${reached}.`,
    todo: 'Allow more, or choose a lower resolution or another format.',
  },
  engineFailed: {
    what: (code: string) => `The engine gave up on this file (code ${code}).`,
    todo: 'Try another format; the details say what it stumbled over.',
  },
  engineCrashed: said('The engine crashed on this file.', 'Try again, or try another format.'),
  stalled: {
    what: (time: string) => `The engine gave no sign of life for ${time}.`,
    todo: 'Try again with other programs closed, or a lower resolution.',
  },
  crashedTwice: said(
    'This file crashed Kiln twice, so it is not tried again by itself.',
    'Try another format or a lower resolution.',
  ),
  outOfMemory: said(
    'The browser ran out of memory.',
    'Close other tabs and try again, or choose a lower resolution.',
  ),
  engineUnavailable: {
    offline: said('The engine could not be fetched.', 'Check the connection, then try again.'),
    missing: said(
      'The engine is not where this page expects it.',
      'Kiln was probably updated meanwhile: reload the page, then try again.',
    ),
    corrupt: said(
      'The engine arrived damaged.',
      'Reload the page and try again; a proxy or extension may have changed it.',
    ),
    unsupported: said(
      'This browser cannot run the engine.',
      'Update it, or use a current Chrome, Edge, Firefox or Safari.',
    ),
  },
  storageFull: {
    what: 'There is not enough room.',
    needed: (needed: string) => `Not enough room: this needs about ${needed}.`,
    used: (used: string) => `Not enough room: Kiln has stored ${used} here.`,
    neededAndUsed: (needed: string, used: string) =>
      `Not enough room: this needs about ${needed}; Kiln has stored ${used} here.`,
    todo: 'Remove finished jobs or free some disk space, then try again.',
  },
  storageRefused: said(
    'The browser did not let Kiln store the file.',
    'A private window may be the reason; try a normal one.',
  ),
  tooLargeForMemory: {
    what: (limit: string) =>
      `The result would be larger than the ${limit} that this browser can hold.`,
    todo: 'Choose a lower quality or resolution, or use a current Chrome, Edge, Firefox or Safari.',
  },
  outputRejected: {
    empty: said('The engine wrote an empty file.', OTHER_FORMAT),
    unreadable: said('The result could not be read back, so it is not offered.', OTHER_FORMAT),
    'missing-track': said(
      'The result lacks a track that it should have, so it is not offered.',
      OTHER_FORMAT,
    ),
    'too-long': said('The result is longer than the original, so it is not offered.', OTHER_FORMAT),
    undecodable: said(
      'The beginning or the end of the result cannot be played, so it is not offered.',
      'Try another format, or try the file in a player first.',
    ),
    seams: said(
      'The parts of the video did not fit together, so the result is not offered.',
      'Try again, or try another format.',
    ),
  },
  unreadableImages: {
    what: (count: number) =>
      plural(count, {
        one: 'One of the images cannot be shown by this browser.',
        other: '# of the images cannot be shown by this browser.',
      }),
    todo: 'Go on without, or remove the job and make the slideshow anew.',
  },
  internal: {
    what: 'Kiln made a mistake.',
    todo: (detail: string) => `Try again; if it stays, report this: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length: string, start: string) =>
        `The file is ${length} long, and the cut begins at ${start}.`,
      todo: 'Choose an earlier start in the options.',
    },
    nothingLeft: said('Nothing is left between the start and the end.', 'Choose a later end.'),
    cropOutside: {
      what: (width: string, height: string) =>
        `The picture has ${width} × ${height} pixels, and more than that is cut off.`,
      todo: 'Cut off less in the options.',
    },
    noSuchTrack: {
      what: (wanted: string, has: string) =>
        `There is no sound track ${wanted}: the file has ${has}.`,
      todo: 'Choose another sound track in the options.',
    },
    fadesTooLong: {
      what: (fades: string, length: string) =>
        `Fading takes ${fades}, but the result is only ${length} long.`,
      todo: 'Make the fades shorter in the options.',
    },
  },
};
