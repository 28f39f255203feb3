import { tracksOf } from '../media/media.ts';
import { uprightSize } from '../plan/tracks/picture.ts';
import { jobName, type DoneJob } from './job.ts';
import { DEFAULT_TEMPLATE } from './name-template.ts';
import { fileName, stemOf } from './output-name.ts';

/** What the names of results may be made of, written in braces: "{name} {height}p". */
export const NAME_PARTS = ['name', 'preset', 'height', 'codec', 'date', 'n', 'of'] as const;

/** A part of a name; empty where a result has none. */
export type NameParts = Readonly<Record<(typeof NAME_PARTS)[number], string>>;

/** What is known of a result only where all are in sight: its place among the jobs, from 1, the day, and its preset. */
export type Around = {
  readonly n: number;
  readonly of: number;
  /** As "2026-01-31". */
  readonly date: string;
  readonly preset: string;
};

/** A mark between two parts. */
const MARKS = String.raw`[\s._-]*`;

const PART = new RegExp(String.raw`(${MARKS})\{(\w+)\}(\p{L}*)`, 'gu');

/**
 * The name that a template makes. A part that is empty takes along the marks before it and the letters behind it: of
 * "{name}-{height}p" a song keeps its name alone. What is no part stays as it stands there.
 */
export function nameFrom(template: string, parts: NameParts): string {
  const made = template.replace(PART, (whole, mark: string, part: string, unit: string) => {
    const known = NAME_PARTS.find((one) => one === part);
    if (known === undefined) return whole;
    return parts[known] === '' ? '' : mark + parts[known] + unit;
  });
  // Where the first parts were empty, the name would begin with the mark behind them.
  const name = template.startsWith('{') ? made.replace(new RegExp(`^${MARKS}`, 'u'), '') : made;
  return name.trim() === '' ? parts.name : name;
}

/** The name of a job's nth output, as a template makes it; safe as all names of outputs are. */
export function resultName(
  template: string,
  job: DoneJob,
  nth: number,
  around: () => Around,
): string {
  const { name, suffix, media } = job.outputs[nth] ?? job.outputs[0];
  if (template === DEFAULT_TEMPLATE) return name;
  const { n, of, date, preset } = around();
  const [video] = tracksOf(media, 'video');
  const [sound] = tracksOf(media, 'audio');
  const height = video === undefined ? '' : String(uprightSize(video).height);
  const parts: NameParts = {
    name: stemOf(jobName(job)),
    preset,
    height,
    codec: video?.codec ?? sound?.codec ?? '',
    date,
    n: String(n).padStart(String(of).length, '0'),
    of: String(of),
  };
  const isSaid = template.includes('{height}') && suffix === `${height}p`;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return fileName(nameFrom(template, parts), extension, [], isSaid ? '' : suffix);
}
