import type { Decision, EngineReason, Reason } from '../../domain/plan/model/decision.ts';
import { codecName } from './codec-name.ts';
import { planWords } from './plan-words.ts';

/** Tracks that only FFmpeg writes. */
export function isExtra({ kind }: Decision['track']): boolean {
  return kind === 'subtitle' || kind === 'attachment';
}

/** Why a track is left out, where that is not plain from what it is. */
export function dropReason(
  track: Decision['track'],
  reason: Reason,
  format: string,
): string | null {
  switch (reason) {
    case 'ended':
      return planWords.becauseEnded;
    case 'timing':
      return planWords.becauseOfTiming;
    case 'empty':
      return planWords.becauseEmpty;
    case 'undecodable':
      return planWords.becauseNobodyDecodes(codecName(track.codec));
    case 'not-together':
      return planWords.becauseNotTogether;
    case 'not-held':
      return isExtra(track) ? planWords.becauseNotHeld(format) : null;
    case 'option':
      return isExtra(track) ? planWords.asChosen : null;
    default:
      return null;
  }
}

/** Why a track is encoded, where that is not plain from the codecs. */
export function encodeReason(reason: Reason): string | null {
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
    case 'mixed':
      return planWords.becauseMixed;
    case 'fits':
    case 'codec':
    case 'not-held':
    case 'only-one':
    case 'empty':
    case 'undecodable':
    case 'timing':
    case 'not-together':
    case 'ended':
      return null;
    default:
      return reason satisfies never;
  }
}

/** Why this engine, where that is still news. What failed before is told by `describeSetbacks`. */
export function engineReason(because: EngineReason, from: string, to: string): string | null {
  switch (because) {
    case 'undecodable':
      return planWords.becauseUndecodable(from);
    case 'unencodable':
      return planWords.becauseUnencodable(to);
    case 'surround':
      return planWords.becauseSurround(to);
    case 'edit':
      return planWords.becauseOfEdit;
    case 'unsupported':
      return planWords.becauseUnsupported;
    case 'unwritable':
      return planWords.becauseUnwritable;
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
