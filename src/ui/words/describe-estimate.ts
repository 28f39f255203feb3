import type { Estimate } from '../../domain/plan/model/estimate.ts';
import { formatBytes, formatDuration } from './numbers.ts';
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

/** Steps in which people guess a time: `upTo` what length, in seconds, in steps of how many. */
const STEPS = [
  { upTo: 10, step: 1 },
  { upTo: 57, step: 5 },
  { upTo: 10 * 60, step: 60 },
  { upTo: 57 * 60, step: 5 * 60 },
  { upTo: Infinity, step: 30 * 60 },
];

function roundTime(seconds: number): number {
  const step = STEPS.find(({ upTo }) => seconds < upTo)?.step ?? 1;
  return Math.round(seconds / step) * step;
}

function roundTo(digits: number, value: number): number {
  return Number(value.toPrecision(digits));
}
