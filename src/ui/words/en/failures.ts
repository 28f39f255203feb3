import { plural } from './plural.ts';

/** What happened, and what the user can do. */
const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Try another format.';

/** The words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures = {
  emptyFile: said('The file is empty.', 'Copy or download it again.'),
  notMedia: said('Kiln cannot read this kind of file.', 'Add a video, a sound or a picture.'),
  playlist: said('This is a playlist, a list of other files.', 'Add those files instead.'),
  pictureFormats: {
    heic: said(
      'Kiln makes JPEG, PNG and WebP of HEIC pictures, with the engine set to Automatic.',
      'Choose one of these formats.',
    ),
    avif: said(
      'Kiln makes JPEG, PNG and WebP of AVIF pictures, with the engine set to Automatic.',
      'Choose one of these formats.',
    ),
    jxl: said(
      'Kiln makes JPEG, PNG and WebP of JPEG XL pictures, with the engine set to Automatic.',
      'Choose one of these formats.',
    ),
    pdf: said(
      'Kiln makes JPEG, PNG and WebP of PDF pictures, with the engine set to Automatic.',
      'Choose one of these formats.',
    ),
    svg: said('Kiln cannot read SVG drawings.', 'Save it as PNG first.'),
    'webp-animation': said(
      'Kiln cannot read animated WebP yet.',
      'Save it as GIF or as a video first.',
    ),
  },
  onlyToPictures: {
    what: (format: string) => `Kiln turns ${format} pictures only into other pictures.`,
    todo: 'Choose a picture format.',
  },
  picturesOnly: {
    what: (format: string) =>
      `Kiln makes ${format} of pictures only, with the engine set to Automatic.`,
    todo: 'Choose JPEG or PNG for one frame of a video.',
  },
  pictureTooLarge: {
    what: (width: string, height: string) =>
      `The picture is too large: ${width} × ${height} pixels.`,
    todo: 'Make it smaller first.',
  },
  damaged: said(
    'The file is damaged.',
    'Copy or download it again, or check that it plays elsewhere.',
  ),
  cutShort: {
    what: (actual: string, expected: string) => `The file ends after ${actual} of ${expected}.`,
    todo: 'It is probably incomplete. Copy or download it again.',
  },
  noTrack: {
    video: said('This file has no picture.', 'Choose an audio format.'),
    audio: said('This file has no sound.', 'Choose a video or picture format.'),
    subtitles: said('This file has no subtitles.', 'Choose another format.'),
    text: said(
      'The subtitles in this file are pictures, not text.',
      'Choose MKV to keep them as they are.',
    ),
    any: said('Nothing in this file fits into the format.', 'Choose another format.'),
  },
  declined: said(
    'Kiln cannot convert this file that way.',
    'Choose another format or other options.',
  ),
  unsupportedCodec: {
    what: (codec: string) => `Kiln cannot decode ${codec} in this browser.`,
    todo: 'Convert it with another program first.',
    todoOrKeep: (formats: string, codec: string) =>
      `Choose ${formats} to keep it as it is, or use a browser that plays ${codec}, with the engine set to Automatic.`,
  },
  limitTooLow: {
    what: (limit: string, least: string) =>
      `This file cannot be made as small as ${limit}: it needs about ${least}.`,
    todo: 'Allow that much, trim it, or choose another format.',
  },
  limitMissed: {
    what: (limit: string, reached: string) =>
      `This file cannot be made as small as ${limit}: the smallest result was ${reached}.`,
    todo: 'Allow more, or choose a lower resolution or another format.',
  },
  engineFailed: {
    what: (code: string) => `FFmpeg could not convert this file (code ${code}).`,
    todo: 'Try another format. The details say more.',
  },
  engineCrashed: said('FFmpeg crashed on this file.', 'Try again, or try another format.'),
  stalled: {
    what: (time: string) => `Nothing happened for ${time}, so Kiln stopped it.`,
    todo: 'Close other programs and try again, or choose a lower resolution.',
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
    offline: said('FFmpeg could not be downloaded.', 'Kiln tries again when you are back online.'),
    missing: said(
      'FFmpeg was not found.',
      'Kiln was probably updated. Reload the page, then try again.',
    ),
    corrupt: said(
      'FFmpeg arrived damaged.',
      'Reload the page and try again. A proxy or an extension may have changed it.',
    ),
    unsupported: said(
      'This browser cannot run FFmpeg.',
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
    'In a private window? Try a normal one.',
  ),
  tooLargeForMemory: {
    what: (limit: string) =>
      `The result would be larger than ${limit}, which is all this browser can hold.`,
    todo: 'Choose a lower quality or resolution, or use a current Chrome, Edge, Firefox or Safari.',
  },
  outputRejected: {
    empty: said('The result was empty.', OTHER_FORMAT),
    unreadable: said('The result could not be read, so Kiln threw it away.', OTHER_FORMAT),
    'missing-track': said(
      'A track was missing from the result, so Kiln threw it away.',
      OTHER_FORMAT,
    ),
    'too-long': said(
      'The result was longer than the original, so Kiln threw it away.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'The result did not play from start to end, so Kiln threw it away.',
      'Try another format, or check that the file plays elsewhere.',
    ),
    seams: said(
      'The parts of the video did not fit together, so Kiln threw the result away.',
      'Try again, or try another format.',
    ),
  },
  unreadableImages: {
    what: (count: number) =>
      plural(count, {
        one: 'This browser cannot show one of the images.',
        other: 'This browser cannot show # of the images.',
      }),
    todo: 'Continue without, or remove the job and start over.',
  },
  internal: {
    what: 'Something went wrong in Kiln.',
    todo: (detail: string) => `Try again. If it happens again, please report this: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length: string, start: string) =>
        `The file is ${length} long, but Start is at ${start}.`,
      todo: 'Choose an earlier start.',
    },
    nothingLeft: said('Nothing is left between Start and End.', 'Choose a later end.'),
    cropOutside: {
      what: (width: string, height: string) =>
        `More is cropped off than the picture has: ${width} × ${height} pixels.`,
      todo: 'Crop less.',
    },
    noSuchTrack: {
      what: (wanted: string, has: string) =>
        `There is no sound track ${wanted}. The file has ${has}.`,
      todo: 'Choose another sound track.',
    },
    fadesTooLong: {
      what: (fades: string, length: string) =>
        `The fades take ${fades}, but the result is only ${length} long.`,
      todo: 'Make the fades shorter.',
    },
  },
};
