import type { Decision, EngineReason, Reason } from '../../domain/plan/model/decision.ts';
import type { Plan, Segmentation } from '../../domain/plan/model/plan.ts';
import { codecName } from './codec-name.ts';
import { planWords } from './plan-words.ts';

/** What is done to a track, and why another engine than the fastest does it. */
type Deed = { readonly what: string; readonly why: string | null };

/**
 * What a plan does to each track, and who does it: "Video copied", "Audio AC-3 → AAC by WebCodecs", "Subtitles left
 * out". Tracks that are treated alike are one entry, and a reason that holds for several is said once.
 */
export function describePlan({ decisions, segmentation }: Plan): string[] {
  const isDropped = ({ action }: Decision) => action.kind === 'drop';
  const inOrder = [
    ...decisions.filter((decision) => !isDropped(decision)),
    ...decisions.filter(isDropped),
  ];
  const deeds = new Map<string, Deed & { kind: Decision['track']['kind']; count: number }>();
  for (const decision of inOrder) {
    const { kind } = decision.track;
    const deed = deedOf(decision, segmentation);
    const key = [kind, deed.what, deed.why].join('\n');
    deeds.set(key, { ...deed, kind, count: (deeds.get(key)?.count ?? 0) + 1 });
  }
  const said = new Set<string>();
  return [...deeds.values()].map(({ kind, count, what, why }) => {
    const text = `${planWords.tracks[kind](count)} ${what}`;
    if (why === null || said.has(why)) return text;
    said.add(why);
    return `${text}, ${why}`;
  });
}

function deedOf({ track, action, reason }: Decision, segmentation: Segmentation): Deed {
  switch (action.kind) {
    case 'copy':
      return { what: planWords.copied, why: null };
    case 'encode': {
      const [from, to] = [codecName(track.codec), codecName(action.codec)];
      const clauses = [
        planWords.encoded(from, to, planWords.engineNames[action.engine]),
        // The quality is one of the options, and says why this engine too.
        action.because === 'quality' ? planWords.becauseOfQuality : encodeReason(reason),
        track.kind === 'video' ? segmentationText(segmentation) : null,
      ];
      return {
        what: clauses.filter((clause) => clause !== null).join(', '),
        why: engineReason(action.because, from, to),
      };
    }
    case 'drop':
      return { what: planWords.leftOut, why: reason === 'ended' ? planWords.becauseEnded : null };
    default:
      return action satisfies never;
  }
}

/** Why a track is encoded, where that is not plain from the codecs. */
function encodeReason(reason: Reason): string | null {
  switch (reason) {
    case 'option':
      return planWords.becauseOfOptions;
    case 'size':
      return planWords.becauseOfSize;
    case 'rotation':
      return planWords.becauseOfRotation;
    case 'trimmed':
      return planWords.becauseTrimmed;
    case 'copy-unsafe':
      return planWords.becauseUnsafe;
    case 'fits':
    case 'codec':
    case 'not-held':
    case 'only-one':
    case 'ended':
      return null;
    default:
      return reason satisfies never;
  }
}

/** Why this engine, where that is still news. What failed before is told by `describeSetbacks`. */
function engineReason(because: EngineReason, from: string, to: string): string | null {
  switch (because) {
    case 'undecodable':
      return planWords.becauseUndecodable(from);
    case 'unencodable':
      return planWords.becauseUnencodable(to);
    case 'edit':
      return planWords.becauseOfEdit;
    case 'unsupported':
      return planWords.becauseUnsupported;
    case 'setting':
      return planWords.becauseOfSetting;
    case 'exact-size':
      return planWords.becauseExactSize;
    case 'fastest':
    case 'quality':
    case 'together':
    case 'other-failed':
      return null;
    default:
      return because satisfies never;
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
