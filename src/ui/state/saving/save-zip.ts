import { outputBytes, type DoneJob, type JobId } from '../../../domain/job/job.ts';
import { words } from '../../words/words.ts';
import type { Queue } from '../../../queue/contract/queue-api.ts';
import type { TempFile } from '../../../storage/files/temp-file.ts';
import type { Destination } from './pick-destination.ts';
import type { NameOf } from './result-names.ts';
import { saveFile } from './save-file.ts';
import type { SaveId } from './saves.ts';
import { writeToPicked, type Told } from './write-to-picked.ts';
import { throughDisk, zipOutputs } from './zip-outputs.ts';

type Asked = {
  readonly queue: Pick<Queue, 'openOutput'>;
  readonly openTempFile: () => Promise<TempFile | null>;
  readonly id: SaveId;
  readonly jobs: readonly DoneJob[];
  /** Of the zip. */
  readonly name: string;
  readonly nameOf: NameOf;
  /** Told which outputs of a job are in a zip that was saved. */
  readonly onSaved: (job: JobId, outputs: readonly number[]) => Promise<unknown>;
};

/** Saves results as one zip, and says which of them are gone. */
export async function saveZip(
  told: Told,
  { queue, openTempFile, id, jobs, name, nameOf, onSaved }: Asked,
  destination: Exclude<Destination, { readonly kind: 'nowhere' }>,
): Promise<void> {
  const { content, missing, isEmpty } = zipOutputs(queue, jobs, nameOf);
  let end: 'saved' | 'not-saved' = 'not-saved';
  if (destination.kind === 'picked') {
    const bytes = jobs.reduce((sum, job) => sum + outputBytes(job), 0);
    end = await writeToPicked(told, { id, name, bytes }, destination.handle, content);
  } else {
    const temp = await openTempFile();
    // What cannot be deleted now is deleted at the next start.
    const release = () => temp?.release().catch(() => undefined);
    let isHandedOut = false;
    try {
      const zip = await throughDisk(content, temp);
      if (!isEmpty()) {
        saveFile(zip, name, release);
        isHandedOut = true;
        end = 'saved';
      }
    } finally {
      if (!isHandedOut) await release();
    }
  }
  if (end === 'saved') {
    for (const job of jobs) {
      const there = job.outputs.flatMap((output, nth) =>
        missing.includes(output.name) ? [] : [nth],
      );
      await onSaved(job.id, there);
    }
  }
  for (const gone of missing) told.notify(words.app.outputGone(gone));
}
