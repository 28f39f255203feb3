import type { Estimate } from '../../domain/plan/model/estimate.ts';
import { formatBytes, formatDuration, roundTime } from './numbers.ts';
import { planWords } from './plan-words.ts';

/** What a plan promises, no finer than a guess is: "about 20 s", "about 12 MB". Nothing for what is not known. */
export function describeEstimate({ seconds, bytes }: Estimate): string[] {
  return [
    ...(seconds === null ? [] : [aboutTime(seconds)]),
    ...(bytes === null || bytes <= 0 ? [] : [planWords.roughly(formatBytes(roundTo(2, bytes)))]),
  ];
}

function aboutTime(seconds: number): string {
  if (seconds < 0.5) return planWords.atOnce;
  if (seconds < 1.5) return planWords.aboutASecond;
  return planWords.roughly(formatDuration(roundTime(seconds)));
}

function roundTo(digits: number, value: number): number {
  return Number(value.toPrecision(digits));
}
