import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { modelRuns } from './model-runs.ts';
import { createModelWorld } from './model-world.ts';
import { perform, type History } from './perform-command.ts';
import { queueCommand } from './queue-commands.ts';
import { checkOrphans, checkWorld } from './queue-invariants.ts';

// Hashes are made by other threads: how long they take would decide what happens first.
vi.mock('../../../src/storage/files/fingerprint.ts', () => ({
  fingerprintOf: async ({ size }: Blob) => String(size),
}));

test('whatever happens to the queue, its invariants hold', { timeout: 300_000 }, async () => {
  const counts = { commands: 0, jobs: 0, done: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(queueCommand, { minLength: 10, maxLength: 60, size: 'max' }),
      async (commands) => {
        const world = createModelWorld();
        const history: History = {
          acknowledged: new Set(),
          excuses: new Set(),
          litter: 'none',
          minutes: 0,
          files: 0,
        };
        await world.open();
        for (const one of commands) {
          world.touched.clear();
          await perform(world, history, one);
          for (const tab of world.tabs) tab.sense({ now: history.minutes * 60_000 });
          await world.settle();
          await checkWorld(world, history);
          counts.commands += 1;
        }
        const rows = await world.storage.jobs.all();
        counts.jobs += rows.length;
        counts.done += rows.filter(({ state }) => state === 'done').length;
        await checkOrphans(world);
      },
    ),
    { ...modelRuns(600), endOnFailure: false },
  );
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(counts.commands).toBeGreaterThanOrEqual(10_000);
  // The test would prove little if hardly any job ever came to its end.
  expect(counts.done).toBeGreaterThan(counts.jobs / 20);
});
