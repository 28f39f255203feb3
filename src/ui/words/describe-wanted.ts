import type { LostJob } from '../../domain/job/job.ts';
import { formatBytes, formatList } from './numbers.ts';
import { lostWords } from './lost-words.ts';

/** The files that a lost job needs, by name and size. */
export function describeWanted({ sources, missing }: LostJob): string {
  const wanted = sources.filter(({ id }) => missing === undefined || missing.includes(id));
  const files = wanted.map(({ name, size }) => lostWords.wantedFile(name, formatBytes(size)));
  return formatList(files);
}
