import { makeZip } from 'client-zip';
import type { DoneJob } from '../domain/job.ts';
import { outputName } from '../domain/output-name.ts';
import type { AppServices, TempFile } from './app-services.ts';
import { saveFile } from './save-file.ts';

/** Saves outputs as one zip, through the disk where possible. Resolves with the names of those that are gone. */
export async function saveZip(
  { queue, openTempFile }: Pick<AppServices, 'queue' | 'openTempFile'>,
  jobs: readonly DoneJob[],
): Promise<string[]> {
  const missing: string[] = [];
  const taken: string[] = [];

  async function* entries() {
    for (const { id, output } of jobs) {
      const input = await queue.openOutput(id);
      if (input === null) {
        missing.push(output.name);
        continue;
      }
      const name = uniqueName(output.name, taken);
      taken.push(name);
      yield { name, input, size: input.size, lastModified: new Date() };
    }
  }

  const content = await collect(makeZip(entries()), await openTempFile());
  if (taken.length > 0) saveFile(content, `kiln-${new Date().toISOString().slice(0, 10)}.zip`);
  return missing;
}

async function collect(zip: ReadableStream<Uint8Array>, temp: TempFile | null): Promise<Blob> {
  if (temp === null) return new Response(zip as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  await zip.pipeTo(temp.writable);
  return temp.file();
}

/** Two jobs may have outputs of one name; a zip may not. */
function uniqueName(name: string, taken: readonly string[]): string {
  return outputName(name, name.slice(name.lastIndexOf('.') + 1), taken);
}
