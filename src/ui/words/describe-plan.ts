import type { Decision, PictureChange } from '../../domain/plan/model/decision.ts';
import { catalogue } from '../../domain/formats/catalogue.ts';
import { subtitleForm } from '../../domain/media/subtitle-codecs.ts';
import type { Plan, PlannedOutput, Segmentation } from '../../domain/plan/model/plan.ts';
import { codecName } from './codec-name.ts';
import { dropReason, encodeReason, engineReason, isExtra } from './plan-reasons.ts';
import { formatSeries } from './numbers.ts';
import { planWords } from './plan-words.ts';
import { words } from './words.ts';

/** What is done to a track, and why: why another engine than the fastest does it, or why it is left out. */
type Deed = { readonly what: string; readonly why: string | null };

/** What a track is called, for so many of them. */
type Naming = (count: number) => string;

/**
 * What a plan does to each track, and who does it: "Video copied", "Audio AC-3 → AAC by WebCodecs", "Subtitles left
 * out". Tracks that are treated alike are one entry, and a reason that holds for several is said once.
 */
export function describePlan({ decisions, segmentation, outputs, steps }: Plan): string[] {
  const isDropped = ({ action }: Decision) => action.kind === 'drop';
  const inOrder = [
    ...decisions.filter((decision) => !isDropped(decision)),
    ...decisions.filter(isDropped),
  ];
  const format = formatLabel(outputs[0]);
  const deeds = new Map<string, Deed & { naming: Naming; count: number }>();
  for (const decision of inOrder) {
    const naming = namingOf(decision);
    const deed = deedOf(decision, segmentation, format, isLossless(steps));
    const key = [naming(1), deed.what, deed.why].join('\n');
    deeds.set(key, { ...deed, naming, count: (deeds.get(key)?.count ?? 0) + 1 });
  }
  const said = new Set<string>();
  return [...deeds.values()].map(({ naming, count, what, why }) => {
    const isLeftOut = what === planWords.leftOut;
    const text = `${naming(count)} ${what}`.trimStart();
    if (why === null || said.has(why)) return text;
    said.add(why);
    return isLeftOut ? planWords.leftOutBecause(text, why) : formatSeries([text, why]);
  });
}

/** True where the picture loses nothing because that was asked for. */
function isLossless(steps: Plan['steps']): boolean {
  return steps.some(({ command }) =>
    command.kind === 'convert'
      ? command.tracks.some((track) => track.kind === 'encode-video' && track.rate.lossless)
      : command.kind === 'still' && command.lossless,
  );
}

/** Subtitles that are pictures are told from text where that is why they are left out. */
function namingOf(decision: Decision): Naming {
  const { track, action } = decision;
  if (isPicture(decision)) return NAMELESS;
  return track.kind === 'subtitle' &&
    action.kind === 'drop' &&
    subtitleForm(track.codec) === 'pictures'
    ? planWords.pictureSubtitles
    : planWords.tracks[track.kind];
}

/** A picture that becomes one is the whole file. */
const NAMELESS: Naming = () => '';

const PICTURE_CODECS: readonly string[] = [
  ...['png', 'mjpeg', 'bmp', 'ico', 'tiff', 'webp', 'gif', 'avif', 'heic', 'jxl', 'pdf'],
];

function isPicture({ track, action }: Decision): boolean {
  return (
    action.kind === 'encode' &&
    ['png', 'mjpeg', 'webp', 'avif', 'jxl', 'tiff', 'bmp', 'ico', 'pdf'].includes(action.codec) &&
    PICTURE_CODECS.includes(track.codec)
  );
}

/** The format of an output, which is stored without its id. */
function formatLabel({ format: { extension } }: PlannedOutput): string {
  const format = catalogue.find((one) => one.extension === extension);
  return format === undefined ? extension.toUpperCase() : words.formats[format.id].label;
}

function deedOf(
  { track, action, reason }: Decision,
  segmentation: Segmentation,
  format: string,
  lossless: boolean,
): Deed {
  switch (action.kind) {
    case 'copy':
      return isExtra(track)
        ? {
            what: planWords.copiedBy(planWords.engineNames.ffmpeg),
            why: planWords.becauseUnwritable,
          }
        : { what: planWords.copied, why: null };
    case 'encode': {
      const [from, to] = [codecName(track.codec), codecName(action.codec)];
      const clauses = [
        action.engine === 'bridge'
          ? planWords.bridged(from, to)
          : planWords.encoded(from, to, encoderOf(action, lossless)),
        lossless && track.kind === 'video' ? planWords.lossless : null,
        action.engine === 'images' ? decoderText(track.codec, action.codec) : null,
        // The quality is one of the options, and says why this engine too.
        action.because === 'quality' ? planWords.becauseOfQuality : encodeReason(reason),
        ...(action.changes ?? []).map(changeText),
        track.kind === 'video' ? segmentationText(segmentation) : null,
      ];
      // Pictures are FFmpeg's; that is no news about this file.
      const isImage = ['png', 'mjpeg', 'gif'].includes(action.codec);
      return {
        what: formatSeries(clauses.filter((clause) => clause !== null)),
        why:
          isImage && action.because === 'unencodable'
            ? null
            : engineReason(action.because, from, to),
      };
    }
    case 'drop':
      return { what: planWords.leftOut, why: dropReason(track, reason, format) };
    default:
      return action satisfies never;
  }
}

type Encoding = Extract<Decision['action'], { readonly kind: 'encode' }>;

/** Who decodes pictures that browsers do not, and who encodes them: libraries, or Kiln itself. */
const DECODERS: Readonly<Record<string, string>> = { heic: 'libheif', jxl: 'libjxl', tiff: 'UTIF' };
const ENCODERS: Readonly<Record<string, string>> = {
  avif: 'libavif',
  jxl: 'libjxl',
  tiff: 'Kiln',
  bmp: 'Kiln',
  ico: 'Kiln',
  pdf: 'Kiln',
};

function encoderOf({ engine, codec }: Encoding, lossless: boolean): string {
  if (engine === 'images' && codec === 'webp' && lossless) return 'libwebp';
  const known = engine === 'images' ? ENCODERS[codec] : undefined;
  return known ?? planWords.engineNames[engine === 'bridge' ? 'ffmpeg' : engine];
}

/** Who decodes it, where that is another than who encodes it. */
function decoderText(source: string, output: string): string | null {
  const decoder = DECODERS[source];
  return decoder === undefined || decoder === ENCODERS[output]
    ? null
    : planWords.decodedBy(decoder);
}

/** What people may see of it, and did not ask for. */
function changeText(change: PictureChange): string {
  switch (change.kind) {
    case 'hdr-to-sdr':
      return planWords.hdrToSdr;
    case 'hdr-kept':
      return planWords.hdrKept;
    case 'flattened':
      return planWords.flattened[change.on];
    case 'deinterlaced':
      return planWords.deinterlaced;
    default:
      return change satisfies never;
  }
}

/** In how many pieces, where that is news. */
function segmentationText(segmentation: Segmentation): string | null {
  if (segmentation.kind === 'segments') return planWords.inParts(segmentation.count);
  switch (segmentation.because) {
    case 'new-frames':
      return planWords.wholeForNewFrames;
    case 'unknown-frames':
      return planWords.wholeForUnknownFrames;
    case 'uncuttable':
      return planWords.wholeForUncuttable;
    case 'short':
    case 'not-looked':
    case 'seams':
      return null;
    default:
      return segmentation.because satisfies never;
  }
}
