import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'playwright/test';
import type { Judge } from './inspect-output.ts';
import { openProfile, type Profile } from './profile.ts';
import { race, ROUNDS, type Contestant } from './race.ts';
import type { BenchResult } from './result.ts';
import { withCpu } from './with-cpu.ts';

/** Where a job is run: a folder for files that are deleted afterwards, and a browser with a fresh profile. */
export type Arena = Profile & { readonly folder: string };

/** Defines a test that runs in an arena. */
export function bench(title: string, run: (arena: Arena) => Promise<void>): void {
  test(title, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kiln-bench-'));
    const profile = await openProfile('allow');
    try {
      await run({ ...profile, folder });
    } finally {
      await profile.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Hands a result to the reporter. */
export async function report(result: BenchResult): Promise<void> {
  const body = JSON.stringify(result);
  await test.info().attach('bench', { body, contentType: 'application/json' });
}

/** Runs a job and reports it under the test's title. `id` names it for the budgets. */
export async function measure(
  arena: Arena,
  id: string,
  judge: Judge,
  contestants: readonly Contestant[],
  rounds = ROUNDS,
): Promise<void> {
  const counted = contestants.map((contestant) => withCpu(arena.path, contestant));
  const rows = await race(counted, judge.look, rounds);
  const { title } = test.info();
  await report({ kind: 'job', id, title, source: judge.source, rows });
}
