import type { Storage } from '../../storage/storage.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { openReadable, type OpenSource } from './open-sources.ts';
import type { Queue } from '../contract/queue-api.ts';

/** The user's way to the files of jobs: opens them, and gives lost jobs theirs back. */
export function createJobFiles(
  ledger: JobLedger,
  { sources, artifacts }: Pick<Storage, 'sources' | 'artifacts'>,
  openSource: OpenSource,
  newId: () => string,
): Pick<Queue, 'attach' | 'unlock' | 'keepCopy' | 'openSources' | 'openOutput'> {
  return {
    attach: async (ids, files) =>
      (await import('./attach-files.ts')).attachFiles(ledger, sources, newId, ids, files),
    async unlock(id) {
      const job = ledger.get(id);
      if (job?.state !== 'lost') return false;
      for (const source of job.sources) if (!(await sources.unlock(source.id))) return false;
      await ledger.apply([id], { kind: 'found', sources: job.sources });
      return true;
    },
    keepCopy: async (id) =>
      (await import('./keep-copy.ts')).keepCopy(ledger, sources, openSource, newId, id),
    async openSources(id) {
      const files: File[] = [];
      for (const source of ledger.get(id)?.sources ?? []) {
        const opened = await openReadable(openSource, source);
        if (opened.kind !== 'open') return null;
        files.push(new File([opened.blob], source.name, source));
      }
      return files.length === 0 ? null : files;
    },
    async openOutput(id, nth = 0) {
      const job = ledger.get(id);
      const output = job?.state === 'done' ? job.outputs[nth] : undefined;
      if (output === undefined) return null;
      const blob = await artifacts.open(output.artifact);
      return blob === null ? null : new File([blob], output.name, { type: output.mime });
    },
  };
}
