import type { ArtifactStore } from '../../../src/storage/artifacts/artifact-store.ts';
import { same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

const anArtifact = (id: string, size: number) => ({ id, size, heap: 0, fingerprint: null });

async function textOf(store: ArtifactStore, id: string, size: number): Promise<string | null> {
  return (await (await store.open(anArtifact(id, size)))?.text()) ?? null;
}

/** What every artifact store does. The world is an empty store. */
export const artifactStoreContract: Contract<ArtifactStore> = {
  'gives back the bytes that were put, under their own id': async (store) => {
    await store.put('a', new Blob(['first']));
    await store.put('b', new Blob(['second']));
    same(await textOf(store, 'a', 5), 'first');
    same(await textOf(store, 'b', 6), 'second');
  },

  'knows a file that is gone, was never there, or is not the registered one': async (store) => {
    await store.put('a', new Blob(['first']));
    same(await store.open(anArtifact('a', 4)), null);
    same(await store.open(anArtifact('a', 6)), null);
    same(await store.open(anArtifact('other', 5)), null);
    await store.remove(['a']);
    same(await store.open(anArtifact('a', 5)), null);
  },

  'keeps an artifact without bytes': async (store) => {
    await store.put('empty', new Blob([]));
    same(await textOf(store, 'empty', 0), '');
  },

  'keeps every byte of a larger artifact': async (store) => {
    // More than two pieces of 4 MiB, and not a whole number of them.
    const bytes = Uint8Array.from({ length: 9_000_000 }, (_, index) => (index * 31) % 251);
    await store.put('large', new Blob([bytes]));
    const blob = await store.open(anArtifact('large', bytes.length));
    const stored = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    same(
      stored.findIndex((byte, index) => byte !== bytes[index]),
      -1,
    );
    same(stored.length, bytes.length);
  },

  'removes what it is told to and nothing else, however often': async (store) => {
    for (const id of ['a', 'b', 'c']) await store.put(id, new Blob([id]));
    await store.remove(['a', 'c', 'never']);
    await store.remove(['a']);
    await store.remove([]);
    same(await store.ids(), ['b']);
    same(await textOf(store, 'b', 1), 'b');
  },

  'lists everything that it holds': async (store) => {
    same(await store.ids(), []);
    for (const id of ['b', 'a']) await store.put(id, new Blob([id]));
    same((await store.ids()).toSorted(), ['a', 'b']);
  },

  'knows how many bytes each takes': async (store) => {
    await store.put('a', new Blob(['first']));
    await store.put('b', new Blob([]));
    same([...(await store.sizes())].toSorted(), [
      ['a', 5],
      ['b', 0],
    ]);
    await store.remove(['a']);
    same([...(await store.sizes())], [['b', 0]]);
  },

  'has a path of its own for each artifact, or a limit': async (store) => {
    if (store.mode.kind === 'blob') same(store.mode.limit > 0, true);
    else same(store.path('a').at(-1) === store.path('b').at(-1), false);
  },
};
