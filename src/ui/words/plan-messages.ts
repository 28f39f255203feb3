import type { Avoid } from '../../domain/plan/plan.ts';

const times = (kind: string) => (count: number) => (count === 1 ? kind : `${kind} ×${count}`);

/** When what is done instead of something that failed is, or was, done. `tried`: in vain. */
export type SetbackTense = 'coming' | 'now' | 'past' | 'tried';

const DOES: Readonly<Record<SetbackTense, string>> = {
  coming: 'will do',
  now: 'is doing',
  past: 'did',
  tried: 'tried',
};
const IS: Readonly<Record<SetbackTense, string>> = {
  coming: 'will be',
  now: 'is being',
  past: 'was',
  tried: 'was',
};

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const planMessages = {
  tracks: {
    video: times('Video'),
    audio: times('Audio'),
    cover: times('Cover'),
    subtitle: times('Subtitles'),
    data: times('Data'),
  },
  copied: 'copied',
  encoded: (from: string, to: string, engine: string) =>
    from === to ? `${from} encoded anew by ${engine}` : `${from} → ${to} by ${engine}`,
  leftOut: 'left out',
  becauseEnded: 'as it ends before your cut begins',
  tooLargeForSource: (names: string) => `${names} left out, larger than the source`,
  engineNames: { webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'for your options',
  becauseOfSize: 'to fit the size you allow',
  becauseExactSize: 'because it takes any bit rate',
  allowed: (size: string, how: string | null) =>
    how === null ? `${size} allowed` : `${size} allowed: ${how}`,
  pictureAt: (width: number, height: number, kbit: number) =>
    `${width}×${height} at ${kbit}\u00A0kbit/s`,
  soundAt: (kbit: number) => `${kbit}\u00A0kbit/s`,
  passes: (count: number) => `${count} passes`,
  inPass: (pass: number) => `pass ${pass}`,
  becauseOfRotation: 'turned upright',
  becauseTrimmed: 'to keep hidden what was trimmed',
  becauseUnsafe: 'as a copy might not play',
  becauseOfQuality: 'for the quality you chose',
  becauseUndecodable: (codec: string) => `because this browser cannot decode ${codec}`,
  becauseUnencodable: (codec: string) => `because this browser has no good encoder for ${codec}`,
  becauseOfEdit: 'because only FFmpeg has the filters for it',
  becauseUnsupported: 'because WebCodecs cannot handle this kind of file',
  becauseOfSetting: 'as your settings say',
  inParts: (count: number) => `in ${count} parts side by side`,
  wholeForNewFrames: 'in one piece as its frames are made anew',
  wholeForUnknownFrames: 'in one piece as its frame times are unknown',
  wholeForUncuttable: 'in one piece as it cannot be divided',
  setbacks: {
    webcodecs: (tense) =>
      `The browser's own codecs failed at this file, so FFmpeg ${DOES[tense]} it.`,
    copy: (tense) => `A plain copy did not work, so all of it ${IS[tense]} encoded anew.`,
    'usual-size': (tense) =>
      `In the usual quality it was too large, so it ${IS[tense]} encoded anew to fit.`,
    segments: (tense) =>
      `Its parts did not fit together, so the video ${IS[tense]} encoded in one piece.`,
  } satisfies Record<Avoid, (tense: SetbackTense) => string>,
  atOnce: 'at\u00a0once',
  aboutASecond: 'about a\u00A0second',
  roughly: (amount: string) => `about\u00A0${amount}`,
};
