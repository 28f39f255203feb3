import { expect, test } from 'vitest';
import {
  mayStartJobs,
  openedTab,
  reduceTab,
  runnerOf,
  type TabEvent,
  type TabLife,
  type TabPhase,
} from '../../../../src/queue/tabs/tab-life.ts';

type Life = TabLife<string>;
type Phase = TabPhase<string>;

const PHASES = {
  waiting: { kind: 'waiting' },
  recovering: { kind: 'recovering' },
  running: { kind: 'running', runner: 'me' },
  'draining, as the runner': { kind: 'draining', runner: 'me' },
  'draining, beside another runner': { kind: 'draining', runner: null },
  retired: { kind: 'retired' },
} as const satisfies Record<string, Phase>;
type PhaseName = keyof typeof PHASES;
const NAMES = Object.keys(PHASES) as PhaseName[];

const inPhase = (name: PhaseName): Life => ({ phase: PHASES[name], mode: 'going', past: 'kept' });
const after = (life: Life, ...events: TabEvent<string>[]): Life =>
  events.reduce<Life>((last, event) => reduceTab(last, event) ?? last, life);

/** Where each event leads to, from everywhere that it applies. */
const TRANSITIONS = {
  'lock-granted': [{ kind: 'lock-granted' }, { waiting: 'recovering' }],
  recovered: [{ kind: 'recovered', runner: 'me' }, { recovering: 'running' }],
  drain: [
    { kind: 'drain' },
    {
      waiting: 'draining, beside another runner',
      recovering: 'draining, beside another runner',
      running: 'draining, as the runner',
    },
  ],
  drained: [
    { kind: 'drained' },
    { 'draining, as the runner': 'retired', 'draining, beside another runner': 'retired' },
  ],
  left: [
    { kind: 'left' },
    {
      recovering: 'retired',
      running: 'retired',
      'draining, as the runner': 'retired',
      'draining, beside another runner': 'retired',
    },
  ],
} as const satisfies Record<
  string,
  readonly [TabEvent<string>, Partial<Record<PhaseName, PhaseName>>]
>;

for (const [name, [event, into]] of Object.entries(TRANSITIONS)) {
  for (const from of NAMES) {
    const to = (into as Partial<Record<PhaseName, PhaseName>>)[from];
    test(`${name}, while ${from}: ${to ?? 'does not apply'}`, () => {
      const next = reduceTab(inPhase(from), event);
      expect(next).toEqual(to === undefined ? null : inPhase(to));
    });
  }
}

test('a tab that has just been opened waits for its turn, and starts nothing', () => {
  const life: Life = openedTab('emptied');
  expect(life).toEqual({ phase: { kind: 'waiting' }, mode: 'going', past: 'emptied' });
  expect(mayStartJobs(life)).toBe(false);
  expect(runnerOf(life)).toBeNull();
});

test('only a tab that runs a queue that is going may start jobs', () => {
  const free = NAMES.filter((name) => mayStartJobs(inPhase(name)));
  expect(free).toEqual(['running']);
  expect(mayStartJobs({ ...inPhase('running'), mode: 'paused' })).toBe(false);
});

test('the runner goes on following its jobs until it has handed over', () => {
  const withRunner = NAMES.filter((name) => runnerOf(inPhase(name)) !== null);
  expect(withRunner).toEqual(['running', 'draining, as the runner']);
});

test('whoever is asked to drain while it recovers never runs', () => {
  const life = after(
    inPhase('recovering'),
    { kind: 'drain' },
    { kind: 'recovered', runner: 'me' },
    { kind: 'drained' },
    { kind: 'lock-granted' },
  );
  expect(life.phase).toEqual({ kind: 'retired' });
});

test('the mode and what happened to the storage are known in every phase, and change no phase', () => {
  for (const name of NAMES) {
    const life = after(
      inPhase(name),
      { kind: 'mode-set', mode: 'paused' },
      { kind: 'storage-emptied' },
    );
    expect(life).toEqual({ phase: PHASES[name], mode: 'paused', past: 'emptied' });
  }
});
