import type { SourceTab } from './source-store.ts';
import { same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { aQueuedJob, aSource } from '../../support/samples/jobs.ts';

/** A file of the user's that a tab was given with its handle. */
export type SourceLinksWorld = {
  readonly openTab: () => SourceTab;
  readonly file: File;
  /** Writes something else into the user's file. */
  readonly change: (text: string) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Says that the file is one of Kiln's own. */
  readonly makeOwn: () => void;
  /** Ids of everything that is stored of sources. */
  readonly stored: () => Promise<string[]>;
};

/** Takes the user's file in as it is where there is no room for a copy. */
async function link({ openTab, file }: SourceLinksWorld): Promise<SourceTab> {
  const tab = openTab();
  const { kept, record } = await tab.sources.take('a', file, 'link');
  same(kept, 'linked');
  const job = aQueuedJob({ sources: [aSource({ id: 'a', kept })] });
  await tab.jobs.add({ job, records: record === null ? [] : [record] });
  return tab;
}

async function isGone({ openTab }: SourceLinksWorld): Promise<void> {
  const { sources } = openTab();
  same(await sources.open('a'), { kind: 'gone' });
  same(await sources.unlock('a'), false);
}

/** What a source store does with files that it is to leave where they are. */
export const sourceLinksContract: Contract<SourceLinksWorld> = {
  'reads a file from where it is, in another tab too': async (world) => {
    await link(world);
    const opened = await world.openTab().sources.open('a');
    same(opened.kind === 'open' && (await opened.blob.text()), 'of the user');
    same(await world.openTab().sources.unlock('a'), true);
  },

  'stores a handle, and no bytes': async (world) => {
    const { sources } = await link(world);
    same(await world.stored(), ['a']);
    same([...(await sources.sizes())], [['a', 0]]);
  },

  'takes a large file as a link, and copies one that would not be found again': async (world) => {
    const { sources } = world.openTab();
    same((await sources.take('a', world.file, 'link-if-lasting')).kept, 'linked');
    same((await sources.take('b', new File(['b'], 'b'), 'link-if-lasting')).kept, 'stored');
    await sources.remove(['b']);
    same(await world.stored(), []);
  },

  'leaves nothing behind by trying': async (world) => {
    await world.openTab().sources.take('a', world.file, 'link');
    same(await world.stored(), []);
  },

  'says gone of a file that is longer now': async (world) => {
    await link(world);
    await world.change('of the user, and more');
    await isGone(world);
  },

  'says gone of a file that was written anew': async (world) => {
    await link(world);
    await world.change('OF THE USER');
    await isGone(world);
  },

  'says gone of a file that was deleted': async (world) => {
    await link(world);
    await world.remove();
    await isGone(world);
  },

  'takes a file of its own over, and reads it when it is gone from where it was': async (world) => {
    world.makeOwn();
    const tab = world.openTab();
    const { kept, record } = await tab.sources.take('a', world.file, 'copy');
    same(kept, 'stored');
    const job = aQueuedJob({ sources: [aSource({ id: 'a' })] });
    await tab.jobs.add({ job, records: record === null ? [] : [record] });
    await world.remove().catch(() => undefined);
    const opened = await world.openTab().sources.open('a');
    same(opened.kind === 'open' && (await opened.blob.text()), 'of the user');
    same([...(await tab.sources.sizes())], [['a', 11]]);
    await tab.sources.remove(['a']);
    same(await world.stored(), []);
  },

  'forgets a link, and leaves the file alone': async (world) => {
    const { sources } = await link(world);
    await sources.remove(['a']);
    same(await sources.open('a'), { kind: 'gone' });
    same(await world.file.text(), 'of the user');
  },
};
