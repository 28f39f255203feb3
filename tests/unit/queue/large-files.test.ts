import { expect, test } from 'vitest';
import type { Job } from '../../../src/domain/job/job.ts';
import type { StoreMode } from '../../../src/storage/sources/source-store.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { aFile, createWorld, type Tab } from '../../support/queue/browser-world.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';

const MP4 = { format: 'mp4', options: {} } as const;

/** A file that says it is so large. */
function aFileOf(name: string, size: number): File {
  return Object.defineProperty(aFile(name), 'size', { value: size });
}

const onlyJob = (tab: Tab): Job => {
  const [job] = tab.queue.snapshot().jobs;
  if (job === undefined) throw new Error('There is no job.');
  return job;
};

/** A browser with handles. `modes` is told how files were taken in, `room` says whether there is some for copies. */
function withHandles(modes: StoreMode[], room: () => 'room' | 'full') {
  return (files: Map<string, Blob>): Storage => {
    const storage = createFakeStorage(files);
    return {
      ...storage,
      sources: {
        ...storage.sources,
        async take(id, file, mode) {
          modes.push(mode);
          if (mode === 'copy' && room() === 'full') {
            throw new DOMException('full', 'QuotaExceededError');
          }
          const kept = mode === 'copy' ? 'stored' : 'linked';
          return { kept, record: { id, kind: 'blob', blob: file } };
        },
      },
    };
  };
}

test('a file of more than 512 MB is read where it is, a smaller one copied', async () => {
  const modes: StoreMode[] = [];
  const tab = await createWorld(withHandles(modes, () => 'room')).openTab();
  await tab.queue.add([aFileOf('small', 512_000_000)], MP4, 'held');
  await tab.queue.add([aFileOf('large', 512_000_001)], MP4, 'held');
  expect(modes).toEqual(['copy', 'link-if-lasting']);
  expect(tab.queue.snapshot().jobs.map(({ sources }) => sources[0]?.kept)).toEqual([
    'stored',
    'linked',
  ]);
});

test('it can be copied later; what is half copied or no longer wanted leaves nothing behind', async () => {
  let room: 'room' | 'full' = 'full';
  const world = createWorld(withHandles([], () => room));
  const tab = await world.openTab();
  await tab.queue.add([aFileOf('large', 600_000_000)], MP4, 'held');
  const { id, sources } = onlyJob(tab);
  expect(await tab.queue.keepCopy(id)).toBe('no-room');
  expect(onlyJob(tab).sources).toEqual(sources);

  room = 'room';
  expect(await tab.queue.keepCopy(id)).toBe('kept');
  const [before] = sources;
  const [after] = onlyJob(tab).sources;
  expect(after).toEqual({ ...before, id: after?.id, kept: 'stored' });
  expect(after?.id).not.toBe(before?.id);
  expect((await world.storage.sources.open(before?.id ?? '')).kind).toBe('gone');
  expect((await world.storage.sources.open(after?.id ?? '')).kind).toBe('open');
  // There is nothing more to copy.
  expect(await tab.queue.keepCopy(id)).toBe('kept');
  expect(onlyJob(tab).sources).toEqual([after]);

  await tab.queue.add([aFileOf('other', 600_000_000)], MP4, 'held');
  const other = tab.queue.snapshot().jobs[1];
  await world.storage.sources.remove([other?.sources[0]?.id ?? '']);
  expect(await tab.queue.keepCopy(other?.id ?? '')).toBe('unreachable');
  await tab.queue.apply([id], { kind: 'cancel' });
  expect(await tab.queue.keepCopy(id)).toBe('too-late');
});
