import { median, type OutputFacts, type Row } from './result.ts';

/** One run of a contestant. */
export type Run = {
  readonly ms: number;
  /** Milliseconds of its parts, or other figures, by name. */
  readonly parts: Readonly<Record<string, number>>;
  readonly note: string | null;
  /** Puts the output of this run, the newest, into a file and says where; null when there is none to look at. */
  readonly save: (() => Promise<string>) | null;
};

/** Somebody who can do the job. `run` throws when it cannot be done. */
export type Contestant = {
  readonly id: string;
  readonly name: string;
  readonly run: () => Promise<Run>;
};

/** How often everybody runs; quick jobs may say more. */
export const ROUNDS = Number(process.env.KILN_BENCH_ROUNDS ?? 3);

/** Milliseconds of work after which a contestant is not asked again: the slow ones would take all day. */
const ENOUGH_MS = 10_000;

type Standing = { readonly contestant: Contestant; readonly runs: Run[] } & {
  output: OutputFacts | null;
  failure: string | null;
};

/** Lets everybody run in turn, again and again, and judges the first output of each. */
export async function race(
  contestants: readonly Contestant[],
  judge: (file: string) => Promise<OutputFacts>,
  rounds = ROUNDS,
): Promise<Row[]> {
  const standings = contestants.map((contestant): Standing => ({
    contestant,
    runs: [],
    output: null,
    failure: null,
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const standing of standings) {
      if (standing.failure === null && spent(standing) < ENOUGH_MS) await once(standing, judge);
    }
  }
  return standings.map(rowOf);
}

function spent({ runs }: Standing): number {
  return runs.reduce((sum, { ms }) => sum + ms, 0);
}

async function once(
  standing: Standing,
  judge: (file: string) => Promise<OutputFacts>,
): Promise<void> {
  const { contestant, runs } = standing;
  try {
    const run = await contestant.run();
    runs.push(run);
    console.log(`  ${contestant.name}: ${Math.round(run.ms)} ms`);
    if (run.save !== null && standing.output === null) {
      standing.output = await judge(await run.save());
    }
  } catch (error) {
    standing.failure = String(error instanceof Error ? error.message : error);
    console.log(`  ${contestant.name}: ${standing.failure}`);
  }
}

function rowOf({ contestant: { id, name }, runs, output, failure }: Standing): Row {
  if (failure !== null) return { id, name, kind: 'failed', why: failure };
  const names = new Set(runs.flatMap(({ parts }) => Object.keys(parts)));
  const parts = [...names].map((part) => [part, median(runs.map((run) => run.parts[part] ?? 0))]);
  return {
    id,
    name,
    kind: 'measured',
    ms: runs.map(({ ms }) => ms),
    parts: Object.fromEntries(parts),
    output,
    note: runs.at(-1)?.note ?? null,
  };
}
