import type { Background } from '../../../domain/edits/transparency.ts';
import type { Avoid, MetadataDecision } from '../../../domain/plan/model/decision.ts';
import { plural } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (coming: string, now: string, past: string, tried: string) => ({
  coming,
  now,
  past,
  tried,
});

const times = (kind: string) => (count: number) =>
  plural(count, { one: kind, other: `${kind} ×#` });

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan = {
  tracks: {
    video: times('Video'),
    audio: times('Audio'),
    cover: times('Cover'),
    subtitle: times('Subtitles'),
    attachment: times('Attached file'),
    data: times('Data'),
  },
  metadata: {
    text: (count: number) => plural(count, { one: '# tag', other: '# tags' }),
    date: () => 'date',
    place: () => 'place',
    device: () => 'camera',
    timecode: () => 'timecode',
    chapters: (count: number) => plural(count, { one: '# chapter', other: '# chapters' }),
  } satisfies Record<MetadataDecision['what'], (count: number) => string>,
  metadataKept: (what: string) => `${what} kept`,
  metadataLeftOut: (what: string) => `${what} left out`,
  becauseOfPrivacy: 'for privacy',
  becauseOutdated: 'as it would no longer be true',
  copied: 'copied',
  encoded: (from: string, to: string, engine: string) =>
    from === to ? `${from} encoded anew by ${engine}` : `${from} → ${to} by ${engine}`,
  leftOut: 'left out',
  pictureSubtitles: times('Picture subtitles'),
  copiedBy: (engine: string) => `copied by ${engine}`,
  becauseUnwritable: 'because browsers cannot write them',
  becauseNotHeld: (format: string) => `as ${format} cannot hold them`,
  becauseOfTiming: 'as their times cannot follow the speed',
  becauseNotTogether: 'as FFmpeg, which alone can write them, cannot decode the video',
  becauseMixed: 'mixed into one',
  becauseEmpty: 'as nothing is in it',
  becauseNobodyDecodes: (codec: string) => `as Kiln cannot decode ${codec}`,
  unread: (bytes: string, all: string) =>
    `Not all of this file can be read: ${bytes} of its ${all} of media are missing from its index, and will be missing from the result.`,
  deinterlaced: 'deinterlaced',
  hdrToSdr: 'HDR to SDR',
  hdrKept: 'HDR kept in 10 bits',
  flattened: {
    white: 'transparency on white',
    black: 'transparency on black',
    grey: 'transparency on grey',
    green: 'transparency on green',
  } satisfies Record<Background, string>,
  becauseEnded: 'as it ends before your cut begins',
  tooLargeForSource: (names: string) => `${names} left out, larger than the source`,
  engineNames: { webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'for your options',
  becauseOfSize: 'to fit the size you allow',
  becauseExactSize: 'because it takes any bit rate',
  allowed: (size: string) => `${size} allowed`,
  allowedAt: (size: string, how: string) => `${size} allowed: ${how}`,
  pictureAt: (size: string, kbit: string) => `${size} at ${kbit}\u00A0kbit/s`,
  soundAt: (kbit: string) => `${kbit}\u00A0kbit/s`,
  passes: (count: number) => plural(count, { one: '# pass', other: '# passes' }),
  inPass: (pass: string) => `pass ${pass}`,
  becauseOfRotation: 'turned upright',
  becauseTrimmed: 'to keep hidden what was trimmed',
  becauseUnsafe: 'as a copy might not play',
  becauseOfQuality: 'for the quality you chose',
  becauseUndecodable: (codec: string) => `because this browser cannot decode ${codec}`,
  becauseUnencodable: (codec: string) => `because this browser has no good encoder for ${codec}`,
  becauseOfEdit: 'because only FFmpeg has the filters for it',
  becauseUnsupported: 'because WebCodecs cannot handle this kind of file',
  becauseOfSetting: 'as your settings say',
  inParts: (count: number) => plural(count, { one: 'in # part', other: 'in # parts side by side' }),
  wholeForNewFrames: 'in one piece as its frames are made anew',
  wholeForUnknownFrames: 'in one piece as its frame times are unknown',
  wholeForUncuttable: 'in one piece as it cannot be divided',
  setbacks: {
    webcodecs: setback(
      "The browser's own codecs failed at this file, so FFmpeg will do it.",
      "The browser's own codecs failed at this file, so FFmpeg is doing it.",
      "The browser's own codecs failed at this file, so FFmpeg did it.",
      "The browser's own codecs failed at this file, so FFmpeg tried it.",
    ),
    'webcodecs-mistake': setback(
      "Kiln made a mistake with the browser's own codecs, so FFmpeg will do it. Please report it.",
      "Kiln made a mistake with the browser's own codecs, so FFmpeg is doing it. Please report it.",
      "Kiln made a mistake with the browser's own codecs, so FFmpeg did it. Please report it.",
      "Kiln made a mistake with the browser's own codecs, so FFmpeg tried it. Please report it.",
    ),
    copy: setback(
      'A plain copy did not work, so all of it will be encoded anew.',
      'A plain copy did not work, so all of it is being encoded anew.',
      'A plain copy did not work, so all of it was encoded anew.',
      'A plain copy did not work, so all of it was encoded anew.',
    ),
    'usual-size': setback(
      'In the usual quality it was too large, so it will be encoded anew to fit.',
      'In the usual quality it was too large, so it is being encoded anew to fit.',
      'In the usual quality it was too large, so it was encoded anew to fit.',
      'In the usual quality it was too large, so it was encoded anew to fit.',
    ),
    segments: setback(
      'Its parts did not fit together, so the video will be encoded in one piece.',
      'Its parts did not fit together, so the video is being encoded in one piece.',
      'Its parts did not fit together, so the video was encoded in one piece.',
      'Its parts did not fit together, so the video was encoded in one piece.',
    ),
  } satisfies Record<Avoid, ReturnType<typeof setback>>,
  atOnce: 'at\u00a0once',
  aboutASecond: 'about a\u00A0second',
  roughly: (amount: string) => `about\u00A0${amount}`,
};
