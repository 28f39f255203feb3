import { outputBytes, type DoneJob } from '../../domain/job/job.ts';
import type { AppServices } from './app-services.ts';
import type { Model } from './model.ts';
import { pickDestination, type Destination } from './saving/pick-destination.ts';
import { saveFile } from './saving/save-file.ts';
import { outputSaveId, type SaveId } from './saving/saves.ts';
import { resultsWords } from '../words/results-words.ts';
import { words } from '../words/words.ts';

/** Saves outputs where the user wants them: large ones straight into the file that was picked for them. */
export function createDownloads(services: AppServices, model: Model) {
  /** Writes to the picked file and says how it ended. */
  const write = async (
    { id, name, bytes }: { readonly id: SaveId; readonly name: string; readonly bytes: number },
    handle: FileSystemFileHandle,
    content: ReadableStream<Uint8Array>,
  ) => {
    try {
      const { streamToFile } = await import('./saving/stream-to-file.ts');
      const end = await model.saves.run(id, bytes, (onBytes, signal) =>
        streamToFile(handle, content, onBytes, signal),
      );
      if (end === 'saved') model.announce(resultsWords.saved(name));
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      model.notify(
        kind === 'QuotaExceededError'
          ? resultsWords.noRoomToSave(name)
          : resultsWords.notSaved(name, message),
      );
    }
  };

  return {
    async one({ id, outputs }: DoneJob, nth: number, choice: Promise<Destination>) {
      const { name, artifact } = outputs[nth] ?? outputs[0];
      const destination = await choice;
      if (destination.kind === 'nowhere') return;
      const content = await services.queue.openOutput(id, nth);
      if (content === null) return model.notify(words.app.outputGone(name));
      if (destination.kind === 'downloads') return saveFile(content, name);
      const save = { id: outputSaveId(id, nth), name, bytes: artifact.size };
      await write(save, destination.handle, content.stream());
    },

    async zip(id: SaveId, jobs: readonly DoneJob[], name: string, choice: Promise<Destination>) {
      const destination = await choice;
      if (destination.kind === 'nowhere') return;
      const { zipOutputs, throughDisk } = await import('./saving/zip-outputs.ts');
      const { content, missing, isEmpty } = zipOutputs(services.queue, jobs);
      if (destination.kind === 'picked') {
        await write({ id, name, bytes: bytesOf(jobs) }, destination.handle, content);
      } else {
        const temp = await services.storage.openTempFile();
        // What cannot be deleted now is deleted at the next start.
        const release = () => temp?.release().catch(() => undefined);
        let isHandedOut = false;
        try {
          const zip = await throughDisk(content, temp);
          if (!isEmpty()) {
            saveFile(zip, name, release);
            isHandedOut = true;
          }
        } finally {
          if (!isHandedOut) await release();
        }
      }
      for (const gone of missing) model.notify(words.app.outputGone(gone));
    },
  };
}

/** Asks where the nth output of a job is to go; to be called in a click. */
export function destinationOf({ outputs }: DoneJob, nth: number): Promise<Destination> {
  const { name, artifact } = outputs[nth] ?? outputs[0];
  return pickDestination(name, artifact.size);
}

/** Asks where a zip of all outputs is to go; to be called in a click. */
export function destinationOfZip(jobs: readonly DoneJob[], name: string): Promise<Destination> {
  return pickDestination(name, bytesOf(jobs));
}

function bytesOf(jobs: readonly DoneJob[]): number {
  return jobs.reduce((sum, job) => sum + outputBytes(job), 0);
}
