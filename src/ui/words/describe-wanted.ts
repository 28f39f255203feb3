import type { LostJob } from '../../domain/job/job.ts';
import { formatBytes } from '../../lib/format-bytes.ts';
import { lostMessages } from './lost-messages.ts';

/** The files that a lost job needs, by name and size. */
export function describeWanted({ sources, missing }: LostJob): string {
  const wanted = sources.filter(({ id }) => missing === undefined || missing.includes(id));
  const files = wanted.map(({ name, size }) => lostMessages.wantedFile(name, formatBytes(size)));
  return new Intl.ListFormat('en').format(files);
}
