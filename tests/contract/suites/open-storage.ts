import type { Storage } from '../../../src/storage/storage.ts';
import { same, within } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { anArtifact, aQueuedJob } from '../../support/samples/jobs.ts';

/** A browser with an empty profile. */
export type OpenStorageWorld = { readonly open: () => Promise<Storage> };

/** What is chosen in a browser that can do everything. */
export const openStorageContract: Contract<OpenStorageWorld> = {
  'keeps sources as Blobs and artifacts as files': async ({ open }) => {
    const { adapters, durability, past, artifacts } = await open();
    same(adapters, { sources: 'blob', artifacts: 'file' });
    same([durability, past], ['lasting', 'kept']);
    same(artifacts.mode, { kind: 'file' });
  },

  'leaves nothing of its trials': async ({ open }) => {
    const { artifacts, sources } = await open();
    same(await artifacts.ids(), []);
    same([...(await sources.sizes())], []);
  },

  'finds everything again at the next visit': async ({ open }) => {
    const first = await open();
    const file = new File(['data'], 'clip.mov');
    const { record } = await first.sources.take('source-1', file, 'copy');
    await first.jobs.add({ job: aQueuedJob(), records: record === null ? [] : [record] });
    await first.artifacts.put('file-1', new Blob(['0123456789']));
    const next = await within(5, open());
    same(next.past, 'kept');
    same((await next.jobs.all()).length, 1);
    const opened = await next.sources.open('source-1');
    same(opened.kind === 'open' && (await opened.blob.text()), 'data');
    same(await (await next.artifacts.open(anArtifact()))?.text(), '0123456789');
  },
};
