import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { modelRuns } from './model-runs.ts';
import { createModelWorld } from './model-world.ts';
import type { History } from './model-history.ts';
import { perform } from './perform-command.ts';
import { queueCommand } from './queue-commands.ts';
import { checkOrphans, checkWorld } from './queue-invariants.ts';

// Web Crypto hashes in other threads: how long they take would decide what happens first.
vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, bytes) => {
  const hash = createHash('sha256').update(new Uint8Array(bytes as ArrayBuffer));
  return new Uint8Array(hash.digest()).buffer;
});

test('whatever happens to the queue, its invariants hold', { timeout: 300_000 }, async () => {
  const counts = { commands: 0, jobs: 0, done: 0, lost: 0, found: 0 };
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
          found: 0,
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
        counts.lost += rows.filter(({ state }) => state === 'lost').length;
        counts.found += history.found;
        await checkOrphans(world);
      },
    ),
    { ...modelRuns(600), endOnFailure: false },
  );
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(counts.commands).toBeGreaterThanOrEqual(10_000);
  // The test would prove little if hardly any job ever came to its end.
  expect(counts.done).toBeGreaterThan(counts.jobs / 20);
  expect(counts.lost).toBeGreaterThan(50);
  expect(counts.found).toBeGreaterThan(50);
});
