import type { Start } from '../../domain/job/job.ts';
import type { Target } from '../../domain/target/target.ts';
import { storageFailure } from '../../storage/database/storage-error.ts';
import type { AddPorts } from './add-files.ts';
import { newJob, nextPlace } from './new-job.ts';
import { CancelledImport, whileImporting } from './while-importing.ts';
import type { Rejection } from '../contract/queue-api.ts';
import { newSource, takeSources } from './take-source.ts';

/** Stores files as one job, in their order: all of them or none. Null when that was done. */
export async function addTogether(
  ports: AddPorts,
  name: string,
  files: readonly File[],
  target: Target,
  start: Start,
): Promise<Rejection | null> {
  const { ledger, storage, newId, clock } = ports;
  const base = newJob(target, nextPlace(ledger), newId, clock.now());
  const given = files.map((file) => ({ file, source: newSource(file, newId) }));
  ledger.showImports([
    { ...base, sources: given.map(({ source }) => source), state: 'importing', start },
  ]);
  try {
    await whileImporting(ledger, [base.id], (signal) =>
      takeSources(
        storage.sources,
        given,
        (taken) =>
          ledger.add({
            job: { ...base, sources: taken.sources, state: 'queued', start, work: null },
            records: taken.records,
          }),
        signal,
      ),
    );
    return null;
  } catch (error) {
    ledger.hideImport(base.id);
    if (error instanceof CancelledImport) return null;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    return { name, failure: storageFailure(error, size, await storage.used()) };
  }
}
