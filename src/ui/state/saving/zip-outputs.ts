import { makeZip } from 'client-zip';
import type { DoneJob } from '../../../domain/job/job.ts';
import { outputFolder } from '../../../domain/job/output-name.ts';
import { uniquePath, type NameOf } from './result-names.ts';
import type { Queue } from '../../../queue/contract/queue-api.ts';
import type { TempFile } from '../../../storage/files/temp-file.ts';

/** A zip that is made while it is read. What is told of it holds once it has been read. */
export type OutputZip = {
  readonly content: ReadableStream<Uint8Array>;
  /** Names of outputs that are gone. */
  readonly missing: readonly string[];
  readonly isEmpty: () => boolean;
};

/** Packs outputs into one zip, one at a time. */
export function zipOutputs(
  queue: Pick<Queue, 'openOutput'>,
  jobs: readonly DoneJob[],
  nameOf: NameOf,
): OutputZip {
  const missing: string[] = [];
  const taken: string[] = [];

  async function* entries() {
    for (const job of jobs) {
      const { id, outputs, sources } = job;
      const lastModified = dateOf(sources);
      const folder = outputFolder(sources[0]?.folder ?? '');
      for (const [nth, output] of outputs.entries()) {
        const input = await queue.openOutput(id, nth);
        if (input === null) {
          missing.push(output.name);
          continue;
        }
        const name = uniquePath(folder, nameOf(job, nth), taken);
        taken.push(name);
        yield { name, input, size: input.size, lastModified };
      }
    }
  }

  return { content: makeZip(entries()), missing, isEmpty: () => taken.length === 0 };
}

/** The date of what an output was made of: the newest, where there are several. */
function dateOf(sources: DoneJob['sources']): Date {
  return new Date(Math.max(0, ...sources.map(({ lastModified }) => lastModified)));
}

/** The whole zip as a file on disk, or in memory where pages cannot write files. */
export async function throughDisk(
  zip: ReadableStream<Uint8Array>,
  temp: TempFile | null,
): Promise<Blob> {
  if (temp === null) return new Response(zip as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  await zip.pipeTo(temp.writable);
  return temp.file();
}
