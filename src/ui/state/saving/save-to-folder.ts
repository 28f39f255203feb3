import type { DoneJob, JobId } from '../../../domain/job/job.ts';
import { outputFolder, outputName } from '../../../domain/job/output-name.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { Queue } from '../../../queue/contract/queue-api.ts';
import { extensionOf, type NameOf } from './result-names.ts';
import { streamToFile } from './stream-to-file.ts';

/** How results are saved to a folder. */
export type Saving = {
  readonly queue: Pick<Queue, 'openOutput'>;
  readonly jobs: readonly DoneJob[];
  readonly nameOf: NameOf;
  readonly existing: Settings['existing'];
  readonly onBytes: (bytes: number) => void;
  /** A job's outputs that were saved, by their places. */
  readonly onSaved: (job: JobId, outputs: readonly number[]) => Promise<void>;
  readonly signal: AbortSignal;
};

/** What became of results that were to be saved. */
export type FolderTally = {
  saved: number;
  /** Left alone, because a file of that name was there. */
  skipped: number;
  /** Names of outputs that are gone. */
  readonly missing: string[];
};

/**
 * Writes results into a folder, one at a time and never whole in memory, in folders like those that their sources lay
 * in. `tally` counts while it goes on: it holds, too, when this throws, or is aborted.
 */
export async function saveToFolder(
  root: FileSystemDirectoryHandle,
  { queue, jobs, nameOf, existing, onBytes, onSaved, signal }: Saving,
  tally: FolderTally,
): Promise<void> {
  const own = new Map<string, string[]>();
  for (const job of jobs) {
    const path = outputFolder(job.sources[0]?.folder ?? '');
    // Folders whose names differ in capitals only may be one.
    const written = own.get(path.toLowerCase()) ?? [];
    own.set(path.toLowerCase(), written);
    for (const [nth, { name }] of job.outputs.entries()) {
      signal.throwIfAborted();
      const content = await queue.openOutput(job.id, nth);
      if (content === null) {
        tally.missing.push(name);
        continue;
      }
      const folder = await folderIn(root, path);
      const free = await nameIn(folder, nameOf(job, nth), existing, written);
      if (free === null) {
        tally.skipped += 1;
        onBytes(content.size);
        continue;
      }
      const handle = await folder.getFileHandle(free, { create: true });
      await streamToFile(handle, content.stream(), onBytes, signal);
      written.push(free);
      tally.saved += 1;
      await onSaved(job.id, [nth]);
    }
  }
}

async function folderIn(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const name of path.split('/').filter((one) => one !== '')) {
    folder = await folder.getDirectoryHandle(name, { create: true });
  }
  return folder;
}

/** The name under which a result is written; null where it is to be left out. What was just written is never replaced. */
async function nameIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  existing: Settings['existing'],
  written: readonly string[],
): Promise<string | null> {
  const taken = [...written];
  for (;;) {
    const free = outputName(name, extensionOf(name), taken);
    const kind = await entryKind(folder, free);
    if (kind === 'none') return free;
    // Only a file can be replaced, and only the one that has the very name.
    const isMeant = free === name && kind === 'file';
    if (isMeant && existing === 'replace') return free;
    if (isMeant && existing === 'skip') return null;
    taken.push(free);
  }
}

async function entryKind(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<'none' | 'file' | 'folder'> {
  try {
    await folder.getFileHandle(name);
    return 'file';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'NotFoundError') return 'none';
    if (error.name === 'TypeMismatchError') return 'folder';
    throw error;
  }
}
