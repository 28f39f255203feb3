import type { Job } from '../../../src/domain/job/job.ts';
import type { JobStore } from '../../../src/storage/jobs/job-store.ts';
import type { SourceStore, TakenSource } from '../../../src/storage/sources/source-store.ts';
import { rejection, same, within } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { aDoneJob, aQueuedJob, aSource } from '../../support/samples/jobs.ts';

/** A tab: its sources, and the jobs whose rows name them. */
export type SourceTab = { readonly sources: SourceStore; readonly jobs: JobStore };

/** A browser that has stored nothing yet. */
export type SourceStoreWorld = {
  readonly openTab: () => SourceTab;
  /** A tab that dies before it is asked for anything: it can write, but nobody speaks for what it wrote. */
  readonly openDeadTab: () => SourceTab;
  /** Everything that is stored of sources, by id: records, pieces and files. */
  readonly stored: () => Promise<string[]>;
  /** Spoils what is stored of a source, so that it is shorter than it was. */
  readonly shorten: (id: string) => Promise<void>;
  readonly kept: TakenSource['kept'];
};

const aFile = (text: string) => new File([text], 'clip.mov', { type: 'video/quicktime' });

function aJob(id: string): Job {
  return aQueuedJob({ id: `job-${id}`, sources: [aSource({ id })] });
}

async function add({ sources, jobs }: SourceTab, id: string, file = aFile(`of ${id}`)) {
  const { record } = await sources.take(id, file, 'copy');
  await jobs.add({ job: aJob(id), records: record === null ? [] : [record] });
}

async function textOf(sources: SourceStore, id: string): Promise<string | null> {
  const opened = await sources.open(id);
  return opened.kind === 'open' ? opened.blob.text() : null;
}

/** A file of five million bytes on a disk that is taken away after the first four. */
function unreadable(): File {
  const file = new File([new Uint8Array(5_000_000)], 'clip.mov');
  const refuse = () => {
    throw new DOMException('The disk is gone.', 'NotReadableError');
  };
  const slice = (start = 0, end = file.size): Blob =>
    end > 4_200_000 ? refuse() : Blob.prototype.slice.call(file, start, end);
  let sent = 0;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent === 4) return refuse();
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
  return Object.assign(file, { slice, stream });
}

/** What every source store does. */
export const sourceStoreContract: Contract<SourceStoreWorld> = {
  'gives back the bytes of a file, in another tab too': async ({ openTab, kept }) => {
    const tab = openTab();
    same((await tab.sources.take('trial', aFile('x'), 'copy')).kept, kept);
    await add(tab, 'a');
    await add(tab, 'b', aFile(''));
    for (const { sources } of [tab, openTab()]) {
      same(await textOf(sources, 'a'), 'of a');
      same(await textOf(sources, 'b'), '');
      same(await sources.open('other'), { kind: 'gone' });
      same(await sources.unlock('a'), true);
      same(await sources.unlock('other'), false);
    }
  },

  'keeps every byte of a larger file': async ({ openTab }) => {
    // More than two pieces of 4 MiB, and not a whole number of them.
    const bytes = Uint8Array.from({ length: 9_000_000 }, (_, index) => (index * 31) % 251);
    const tab = openTab();
    await add(tab, 'a', new File([bytes], 'large.mov'));
    const opened = await openTab().sources.open('a');
    if (opened.kind !== 'open') throw new Error(`It is ${opened.kind}.`);
    const read = new Uint8Array(await opened.blob.arrayBuffer());
    same(read.length, bytes.length);
    same(
      read.findIndex((byte, index) => byte !== bytes[index]),
      -1,
    );
  },

  'says gone of a file that is not as long as it was': async ({ openTab, shorten }) => {
    const tab = openTab();
    await add(tab, 'a');
    await shorten('a');
    same(await tab.sources.open('a'), { kind: 'gone' });
  },

  'removes what it is told to and nothing else, with or without a record': async (world) => {
    const tab = world.openTab();
    for (const id of ['a', 'b', 'c']) await add(tab, id);
    await tab.sources.take('d', aFile('never stored'), 'copy');
    await tab.jobs.remove(['job-c']);
    await tab.sources.remove(['a', 'c', 'd', 'never']);
    await tab.sources.remove(['a']);
    await tab.sources.remove([]);
    same(await world.stored(), ['b']);
    same(await tab.sources.open('a'), { kind: 'gone' });
    same(await textOf(tab.sources, 'b'), 'of b');
  },

  'sweeps what nobody names, and only that': async ({ openTab, stored }) => {
    const tab = openTab();
    for (const id of ['a', 'b', 'c']) await add(tab, id);
    await tab.jobs.remove(['job-b']);
    await tab.jobs.update(['job-c'], (job) => ({ ...job, sources: [aSource({ id: 'else' })] }));
    await openTab().sources.sweep(new Set(['a']));
    same(await stored(), ['a']);
    same(await textOf(tab.sources, 'a'), 'of a');
  },

  'sweeps what jobs name that do not need it any more, when asked to': async ({
    openTab,
    stored,
  }) => {
    const tab = openTab();
    for (const id of ['a', 'b', 'c']) await add(tab, id);
    await tab.jobs.update(['job-a', 'job-b'], ({ id, sources }) => aDoneJob({ id, sources }));
    await tab.sources.sweep(new Set(['b']), 'needed');
    same(await stored(), ['b', 'c']);
  },

  'spares what has got its job since somebody asked for the names': async ({ openTab }) => {
    const [runner, other] = [openTab(), openTab()];
    const named = new Set(await runner.jobs.sourceIds());
    await add(other, 'a');
    await runner.sources.sweep(named);
    same(await textOf(runner.sources, 'a'), 'of a');
  },

  'spares what another tab is taking in': async ({ openTab }) => {
    const [runner, other] = [openTab(), openTab()];
    const { record } = await other.sources.take('a', aFile('of a'), 'copy');
    await runner.sources.sweep(new Set());
    await other.jobs.add({ job: aJob('a'), records: record === null ? [] : [record] });
    await runner.sources.sweep(new Set());
    same(await textOf(runner.sources, 'a'), 'of a');
  },

  'sweeps what a dead tab was taking in': async ({ openTab, openDeadTab, stored }) => {
    await add(openTab(), 'a');
    await openDeadTab().sources.take('b', aFile('of b'), 'copy');
    await openTab().sources.sweep(new Set(['a']));
    same(await stored(), ['a']);
  },

  'sweeps what was stored once its job is gone': async ({ openTab, stored }) => {
    const tab = openTab();
    await add(tab, 'a');
    await tab.jobs.remove(['job-a']);
    await tab.sources.sweep(new Set());
    same(await stored(), []);
  },

  'leaves nothing of a file that cannot be read to its end': async ({ openTab, stored, kept }) => {
    const tab = openTab();
    const taken = await tab.sources.take('a', unreadable(), 'copy').catch(() => null);
    // What Blobs hold is read by the browser, and only when the record is stored.
    if (kept === 'stored' && taken?.record?.kind !== 'blob') same(taken, null);
    same(await stored(), []);
    // Nobody holds its place any more either.
    await within(5, tab.sources.take('a', aFile('of a'), 'copy'));
  },

  'keeps a file that is not to be copied for this tab, where it has no handle': async (world) => {
    const tab = world.openTab();
    const { kept, record } = await tab.sources.take('a', aFile('of a'), 'link');
    same(kept, 'session');
    await tab.jobs.add({ job: aJob('a'), records: record === null ? [] : [record] });
    same(await textOf(tab.sources, 'a'), 'of a');
    same(await tab.sources.unlock('a'), true);
    await tab.sources.remove(['a']);
    same(await tab.sources.open('a'), { kind: 'gone' });
  },
};

/** What a source store does beside that when it stores copies. */
export const sourceCopiesContract: Contract<SourceStoreWorld> = {
  'knows how many bytes each takes': async ({ openTab }) => {
    const tab = openTab();
    await add(tab, 'a');
    await add(tab, 'b', aFile(''));
    same([...(await openTab().sources.sizes())].toSorted(), [
      ['a', 4],
      ['b', 0],
    ]);
  },

  'refuses a second file under the same id, and keeps the first': async ({ openTab }) => {
    const tab = openTab();
    await add(tab, 'a');
    const job = { ...aJob('a'), id: 'job-b' };
    const records = [{ id: 'a', kind: 'blob', blob: new Blob(['other']) } as const];
    await rejection(tab.jobs.add({ job, records }));
    same(await textOf(tab.sources, 'a'), 'of a');
  },
};
