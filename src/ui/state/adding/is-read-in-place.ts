import type { Queue } from '../../../queue/contract/queue-api.ts';

/** True where there was no room for a copy, so that a job reads the file from where it is: it must stay there. */
export function isReadInPlace(
  queue: Pick<Queue, 'snapshot'>,
  { name, size, lastModified }: File,
): boolean {
  return queue
    .snapshot()
    .jobs.flatMap(({ sources }) => sources)
    .some(
      (source) =>
        source.kept === 'session' &&
        source.name === name &&
        source.size === size &&
        source.lastModified === lastModified,
    );
}
