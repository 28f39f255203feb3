import type { Artifact } from '../../../src/domain/step/artifact.ts';
import type { ArtifactStore } from '../../../src/storage/artifacts/artifact-store.ts';
import { isFull } from '../../../src/storage/database/storage-error.ts';
import { rejection, same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { anArtifact, aQueuedJob, aSource } from '../../support/samples/jobs.ts';
import type { SourceStoreWorld, SourceTab } from './source-store.ts';

/** A browser with little room. */
export type Room = {
  /** Sets how many bytes this site may store; null: as many as the disk holds. */
  readonly setQuota: (bytes: number | null) => Promise<void>;
};

/** Bytes that the site may store, and bytes that are more than that. */
const QUOTA = 8 << 20;
const TOO_MANY = 24 << 20;

/** Bytes that cannot be compressed: Chromium compresses what it stores. */
function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count);
  const most = 1 << 16;
  for (let at = 0; at < count; at += most)
    crypto.getRandomValues(bytes.subarray(at, Math.min(at + most, count)));
  return bytes;
}

async function add({ sources, jobs }: SourceTab, id: string, bytes: number): Promise<void> {
  const file = new File([randomBytes(bytes)], `${id}.mov`);
  const { record } = await sources.take(id, file, 'copy');
  const job = aQueuedJob({ id: `job-${id}`, sources: [aSource({ id })] });
  await jobs.add({ job, records: record === null ? [] : [record] });
}

async function sizeOf({ sources }: SourceTab, id: string): Promise<number | null> {
  const opened = await sources.open(id);
  return opened.kind === 'open' ? opened.blob.size : null;
}

/** What a source store does when the disk is full. */
export const sourceQuotaContract: Contract<SourceStoreWorld & Room> = {
  'says so, leaves nothing behind, and goes on': async (world) => {
    // Chromium remembers for half a minute how much room there was when it last looked.
    await world.setQuota(QUOTA);
    const tab = world.openTab();
    await add(tab, 'a', 1000);
    same(isFull(await rejection(add(tab, 'b', TOO_MANY))), true);
    same(await world.stored(), ['a']);
    same((await tab.jobs.all()).length, 1);
    await add(tab, 'c', 1000);
    same(await sizeOf(tab, 'c'), 1000);
    await world.setQuota(null);
    await add(tab, 'd', TOO_MANY);
    same(await sizeOf(tab, 'd'), TOO_MANY);
    same(await sizeOf(tab, 'a'), 1000);
  },
};

/** What an artifact store does when the disk is full. */
export const artifactQuotaContract: Contract<{ readonly store: ArtifactStore } & Room> = {
  'says so, leaves nothing behind, and goes on': async ({ store, setQuota }) => {
    const artifact = (id: string, size: number): Artifact => anArtifact({ id, size });
    await setQuota(QUOTA);
    await store.put('a', new Blob([randomBytes(1000)]));
    const bytes = randomBytes(TOO_MANY);
    same(isFull(await rejection(store.put('b', new Blob([bytes])))), true);
    same(await store.ids(), ['a']);
    same(await store.open(artifact('b', TOO_MANY)), null);
    await store.put('c', new Blob([randomBytes(1000)]));
    same((await store.open(artifact('c', 1000)))?.size, 1000);
    await setQuota(null);
    await store.put('d', new Blob([bytes]));
    same((await store.open(artifact('d', TOO_MANY)))?.size, TOO_MANY);
    same((await store.open(artifact('a', 1000)))?.size, 1000);
  },
};
