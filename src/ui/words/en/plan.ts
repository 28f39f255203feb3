import type { Background } from '../../../domain/edits/transparency.ts';
import type { Disposition } from '../../../domain/media/metadata.ts';
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
    exif: () => 'EXIF data',
    'maker-notes': () => 'maker notes',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'comments',
    'gain-map': () => 'HDR gain map',
    'motion-video': () => 'motion photo’s video',
    pages: (count: number) => `further pages (${count})`,
    chapters: (count: number) => plural(count, { one: '# chapter', other: '# chapters' }),
    marks: (count: number) => plural(count, { one: 'track mark', other: '# track marks' }),
  } satisfies Record<MetadataDecision['what'], (count: number) => string>,
  marked: (what: string, marks: string) => `${what} (${marks})`,
  marks: {
    default: 'default',
    forced: 'forced',
    original: 'original',
    commentary: 'commentary',
    'hearing-impaired': 'for the hard of hearing',
    'visual-impaired': 'for the blind',
  } satisfies Record<Disposition, string>,
  metadataKept: (what: string) => `${what} kept`,
  metadataLeftOut: (what: string) => `${what} left out`,
  becauseOfPrivacy: 'for privacy',
  becauseOnlyFirst: 'Kiln converts the first one',
  becauseUnwritten: 'Kiln cannot write this',
  becauseOutdated: 'no longer true',
  copied: 'copied',
  encoded: (from: string, to: string, engine: string) =>
    from === to ? `${from} re-encoded by ${engine}` : `${from} → ${to} by ${engine}`,
  bridged: (from: string, to: string) =>
    from === to
      ? `${from} re-encoded, decoded by FFmpeg, encoded by this browser`
      : `${from} → ${to}, decoded by FFmpeg, encoded by this browser`,
  decodedBy: (decoder: string) => `decoded by ${decoder}`,
  leftOut: 'left out',
  asChosen: 'as you chose',
  leftOutBecause: (what: string, why: string) => `${what}: ${why}`,
  pictureSubtitles: times('Picture subtitles'),
  copiedBy: (engine: string) => `copied by ${engine}`,
  becauseUnwritable: 'which browsers cannot write',
  becauseNotHeld: (format: string) => `${format} cannot hold them`,
  becauseOfTiming: 'they cannot follow the speed',
  becauseNotTogether: 'FFmpeg would have to write them, but cannot read this video',
  becauseMixed: 'mixed into one',
  becauseEmpty: 'it is empty',
  becauseNobodyDecodes: (codec: string) => `Kiln cannot decode ${codec}`,
  unread: (bytes: string, all: string) =>
    `Part of this file cannot be read: ${bytes} of ${all} will be missing from the result.`,
  deinterlaced: 'deinterlaced',
  lossless: 'lossless',
  hdrToSdr: 'HDR to SDR',
  hdrKept: 'HDR kept in 10 bits',
  flattened: {
    white: 'transparency on white',
    black: 'transparency on black',
    grey: 'transparency on grey',
    green: 'transparency on green',
  } satisfies Record<Background, string>,
  becauseEnded: 'it ends before Start',
  tooLargeForSource: (names: string) => `${names} left out: larger than the source`,
  engineNames: { images: 'this browser', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'for your options',
  becauseOfSize: 'to fit the size',
  becauseExactSize: 'which can hit the exact size',
  allowed: (size: string) => `at most ${size}`,
  allowedAt: (size: string, how: string) => `at most ${size}: ${how}`,
  atQuality: (quality: string) => `quality ${quality}`,
  pictureAt: (size: string, kbit: string) => `${size} at ${kbit}\u00A0kbit/s`,
  soundAt: (kbit: string) => `${kbit}\u00A0kbit/s`,
  passes: (count: number) => plural(count, { one: '# pass', other: '# passes' }),
  inPass: (pass: string) => `pass ${pass}`,
  becauseOfRotation: 'turned upright',
  becauseTrimmed: 'so that trimmed parts stay hidden',
  becauseUnsafe: 'as a copy might not play',
  becauseOfQuality: 'for smallest size',
  becauseUndecodable: (codec: string) => `because this browser cannot decode ${codec}`,
  becauseUnencodable: (codec: string) => `because this browser cannot encode ${codec} well`,
  becauseSurround: (codec: string) =>
    `because this browser cannot encode more than two channels to ${codec}`,
  becauseOfEdit: 'because only FFmpeg has the filters',
  becauseUnsupported: 'because WebCodecs cannot read this kind of file',
  becauseOfSetting: 'as set in Settings',
  inParts: (count: number) => plural(count, { one: 'in # part', other: 'in # parts at once' }),
  wholeForNewFrames: 'in one piece: its frames change',
  wholeForUnknownFrames: 'in one piece: its frame times are unknown',
  wholeForUncuttable: 'in one piece: it cannot be split',
  setbacks: {
    images: setback(
      'This browser failed at the picture, so FFmpeg will do it.',
      'This browser failed at the picture, so FFmpeg is doing it.',
      'This browser failed at the picture, so FFmpeg did it.',
      'This browser failed at the picture, so FFmpeg tried it.',
    ),
    webcodecs: setback(
      "The browser's own codecs failed, so FFmpeg will do it.",
      "The browser's own codecs failed, so FFmpeg is doing it.",
      "The browser's own codecs failed, so FFmpeg did it.",
      "The browser's own codecs failed, so FFmpeg tried it.",
    ),
    'webcodecs-declined': setback(
      "The browser's own codecs do not suit this file, so FFmpeg will do it.",
      "The browser's own codecs do not suit this file, so FFmpeg is doing it.",
      "The browser's own codecs do not suit this file, so FFmpeg did it.",
      "The browser's own codecs do not suit this file, so FFmpeg tried it.",
    ),
    'webcodecs-mistake': setback(
      "Kiln's use of the browser's codecs has a bug, so FFmpeg will do it. Please report it.",
      "Kiln's use of the browser's codecs has a bug, so FFmpeg is doing it. Please report it.",
      "Kiln's use of the browser's codecs has a bug, so FFmpeg did it. Please report it.",
      "Kiln's use of the browser's codecs has a bug, so FFmpeg tried it. Please report it.",
    ),
    bridge: setback(
      "FFmpeg and the browser's encoder failed together, so FFmpeg alone will do it.",
      "FFmpeg and the browser's encoder failed together, so FFmpeg alone is doing it.",
      "FFmpeg and the browser's encoder failed together, so FFmpeg alone did it.",
      "FFmpeg and the browser's encoder failed together, so FFmpeg alone tried it.",
    ),
    copy: setback(
      'A plain copy did not work, so it will be re-encoded.',
      'A plain copy did not work, so it is being re-encoded.',
      'A plain copy did not work, so it was re-encoded.',
      'A plain copy did not work, so it was re-encoded.',
    ),
    'usual-size': setback(
      'The first result was too large, so it will be re-encoded to fit.',
      'The first result was too large, so it is being re-encoded to fit.',
      'The first result was too large, so it was re-encoded to fit.',
      'The first result was too large, so it was re-encoded to fit.',
    ),
    segments: setback(
      'Its parts did not fit together, so it will be encoded in one piece.',
      'Its parts did not fit together, so it is being encoded in one piece.',
      'Its parts did not fit together, so it was encoded in one piece.',
      'Its parts did not fit together, so it was encoded in one piece.',
    ),
  } satisfies Record<Avoid, ReturnType<typeof setback>>,
  atOnce: 'at\u00a0once',
  aboutASecond: 'about a\u00A0second',
  roughly: (amount: string) => `about\u00A0${amount}`,
};
