import { isSettled, type JobId } from '../../domain/job/job.ts';
import { isFull } from '../../storage/database/storage-error.ts';
import type { SourceStore } from '../../storage/sources/source-store.ts';
import type { KeptCopy } from '../contract/queue-api.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { openReadable, type OpenSource } from './open-sources.ts';
import { copySources } from './take-source.ts';

/** Copies the files of a job that are read where they are, so that they may be moved or deleted. */
export async function keepCopy(
  ledger: JobLedger,
  store: SourceStore,
  openSource: OpenSource,
  newId: () => string,
  id: JobId,
): Promise<KeptCopy> {
  const job = ledger.get(id);
  if (job === undefined || isSettled(job)) return 'too-late';
  for (const source of job.sources.filter(({ kept }) => kept === 'linked')) {
    const opened = await openReadable(openSource, source);
    if (opened.kind !== 'open') return 'unreachable';
    const file = new File([opened.blob], source.name, source);
    // An id of its own: what is half copied when the tab is closed is then nobody's, and swept away.
    const copy = { source: { ...source, id: newId() }, file };
    try {
      const end = await copySources(store, [copy], async ({ sources: [kept], records }) => {
        const event = { kind: 'copied', of: source.id, source: kept ?? copy.source } as const;
        if ((await ledger.apply([id], event, records)).length > 0) return 'kept';
        await store.remove([copy.source.id]);
        return 'too-late';
      });
      if (end === 'too-late') return end;
    } catch (error) {
      if (isFull(error)) return 'no-room';
      throw error;
    }
  }
  return 'kept';
}
