import { outputBytes, type DoneJob, type JobId } from '../../domain/job/job.ts';
import type { AppServices } from './app-services.ts';
import type { Model } from './model.ts';
import { pickDestination, type Destination } from './saving/pick-destination.ts';
import { saveFile } from './saving/save-file.ts';
import { DEFAULT_TEMPLATE } from '../../domain/job/name-template.ts';
import type * as ResultNames from './saving/result-names.ts';
import type { NameOf } from './saving/result-names.ts';
import { outputSaveId, type SaveId } from './saving/saves.ts';
import { words } from '../words/words.ts';

/** Saves outputs where the user wants them: large ones straight into the file that was picked for them. */
export function createDownloads(services: AppServices, model: Model) {
  let naming: typeof ResultNames | null = null;
  /** Fetches what makes names, where they are not those that results were given. */
  const fetchNaming = async () => {
    if (model.settings.value.nameTemplate === DEFAULT_TEMPLATE) return;
    naming ??= await import('./saving/result-names.ts');
  };
  // Who is asked for a place in a click cannot wait for it.
  model.settings.subscribe(() => void fetchNaming().catch(() => undefined));
  const nameOf: NameOf = (job, nth) => {
    const { nameTemplate } = model.settings.value;
    return naming === null || nameTemplate === DEFAULT_TEMPLATE
      ? (job.outputs[nth] ?? job.outputs[0]).name
      : naming.namesOfResults(nameTemplate, model.jobs.value, model.presets.value)(job, nth);
  };
  const note = (job: JobId, outputs: readonly number[]) =>
    services.queue.apply([job], { kind: 'saved', outputs });

  return {
    nameOf,

    async one(job: DoneJob, nth: number, choice: Promise<Destination>) {
      const { id, outputs } = job;
      const { artifact } = outputs[nth] ?? outputs[0];
      const destination = await choice;
      if (destination.kind === 'nowhere') return;
      await fetchNaming();
      const name = nameOf(job, nth);
      const content = await services.queue.openOutput(id, nth);
      if (content === null) return model.notify(words.app.outputGone(name));
      // The browser does not tell whether it has saved what was handed to it.
      if (destination.kind === 'downloads') saveFile(content, name);
      else {
        const save = { id: outputSaveId(id, nth), name, bytes: artifact.size };
        const { writeToPicked } = await import('./saving/write-to-picked.ts');
        const end = await writeToPicked(model, save, destination.handle, content.stream());
        if (end === 'not-saved') return;
      }
      await note(id, [nth]);
    },

    async zip(id: SaveId, jobs: readonly DoneJob[], name: string, choice: Promise<Destination>) {
      const destination = await choice;
      if (destination.kind === 'nowhere') return;
      await fetchNaming();
      const { saveZip } = await import('./saving/save-zip.ts');
      const { queue, storage } = services;
      const asked = { queue, openTempFile: storage.openTempFile, id, jobs, name, nameOf };
      await saveZip(model, { ...asked, onSaved: note }, destination);
    },

    /** Writes results into a folder, and says how many. */
    async toFolder(jobs: readonly DoneJob[], choice: Promise<FileSystemDirectoryHandle | null>) {
      const folder = await choice;
      if (folder === null) return;
      const [{ saveAndTell }] = await Promise.all([
        import('./saving/save-and-tell.ts'),
        fetchNaming(),
      ]);
      const { saves, notify } = model;
      const { existing } = model.settings.value;
      const { queue } = services;
      await saveAndTell({ queue, saves, notify, jobs, nameOf, existing, onSaved: note }, folder);
    },
  };
}

/** Asks where the nth output of a job is to go; to be called in a click. */
export function destinationOf(
  { outputs }: DoneJob,
  nth: number,
  name: string,
): Promise<Destination> {
  const { artifact } = outputs[nth] ?? outputs[0];
  return pickDestination(name, artifact.size);
}

/** Asks where a zip of all outputs is to go; to be called in a click. */
export function destinationOfZip(jobs: readonly DoneJob[], name: string): Promise<Destination> {
  return pickDestination(name, bytesOf(jobs));
}

function bytesOf(jobs: readonly DoneJob[]): number {
  return jobs.reduce((sum, job) => sum + outputBytes(job), 0);
}
