import { expect, test } from 'vitest';
import { createMemoryStorage } from '../../../src/storage/memory-storage.ts';
import { failingStorage, FAULTS, type Fault } from '../../support/queue/failing-storage.ts';

/** Puts "a" and "b" into a storage of which the second call fails. Tells what was answered, and what is stored. */
async function putTwo(fault: Fault) {
  const real = createMemoryStorage(1 << 20);
  const { storage, calls, died } = failingStorage(real, 2, fault);
  let dead = false;
  void died.then(() => (dead = true));
  const answers: unknown[] = [];
  const put = (id: string) =>
    storage.artifacts.put(id, new Blob([id])).then(
      () => answers.push('stored'),
      (error: DOMException) => answers.push(error.name),
    );
  for (const id of ['a', 'b', 'c']) {
    void put(id);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return { answers, stored: await real.artifacts.ids(), calls: calls.length, dead };
}

const EXPECTED: Record<Fault, Awaited<ReturnType<typeof putTwo>>> = {
  quota: {
    answers: ['stored', 'QuotaExceededError', 'stored'],
    stored: ['a', 'c'],
    calls: 3,
    dead: false,
  },
  refused: {
    answers: ['stored', 'UnknownError', 'stored'],
    stored: ['a', 'c'],
    calls: 3,
    dead: false,
  },
  'lost-answer': {
    answers: ['stored', 'UnknownError', 'stored'],
    stored: ['a', 'b', 'c'],
    calls: 3,
    dead: false,
  },
  'crash-before': { answers: ['stored'], stored: ['a'], calls: 2, dead: true },
  'crash-after': { answers: ['stored'], stored: ['a', 'b'], calls: 2, dead: true },
};

for (const fault of FAULTS) {
  test(`the second call: ${fault}`, async () => {
    expect(await putTwo(fault)).toEqual(EXPECTED[fault]);
  });
}

test('a call that is under way when the tab dies happens, and is not answered', async () => {
  const real = createMemoryStorage(1 << 20);
  const { storage } = failingStorage(real, 2, 'crash-before');
  let answered = false;
  void storage.artifacts.put('a', new Blob(['a'])).then(() => (answered = true));
  void storage.artifacts.put('b', new Blob(['b']));
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect([answered, await real.artifacts.ids()]).toEqual([false, ['a']]);
});

test('calls are counted by port and name; paths and modes are none', async () => {
  const { storage, calls } = failingStorage(createMemoryStorage(1 << 20), 0, 'quota');
  expect(storage.artifacts.mode.kind).toBe('blob');
  expect(storage.artifacts.path('a')).toEqual([]);
  await storage.jobs.all();
  await storage.meta.queue();
  await storage.sources.open('a');
  expect(calls).toEqual(['jobs.all', 'meta.queue', 'sources.open']);
});
