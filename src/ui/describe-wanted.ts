import type { LostJob } from '../domain/job.ts';
import { formatBytes } from '../lib/format-bytes.ts';
import { lostMessages } from './lost-messages.ts';

/** The files that a lost job needs, by name and size. */
export function describeWanted({ sources }: LostJob): string {
  const files = sources.map(({ name, size }) => lostMessages.wantedFile(name, formatBytes(size)));
  return new Intl.ListFormat('en').format(files);
}
