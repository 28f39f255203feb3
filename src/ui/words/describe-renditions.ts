import type { Work } from '../../domain/job/work.ts';
import { tracksOf } from '../../domain/media/media.ts';
import { renditionNames } from '../../domain/plan/model/plan.ts';
import { resolveOptions, type Target } from '../../domain/target/target.ts';
import { formatSeries } from './numbers.ts';
import { planWords } from './plan-words.ts';

/** The resolutions of a job that makes several, and those that were asked for and that its source is too small for. */
export function describeRenditions({ plan, media }: Work, target: Target): string[] {
  if (tracksOf(media, 'video').length === 0) return [];
  const made = renditionNames(plan);
  const leftOut = resolveOptions(target)
    .renditions.map((rung) => `${rung}p`)
    .filter((name) => !made.includes(name));
  return [
    ...(made.length === 0 ? [] : [formatSeries(made)]),
    ...(leftOut.length === 0 ? [] : [planWords.tooLargeForSource(formatSeries(leftOut))]),
  ];
}
