import * as fc from 'fast-check';
import type { Failure } from '../../../src/domain/failure/failure.ts';
import { PRIORITIES } from '../../../src/domain/job/priority.ts';
import type { UserEvent } from '../../../src/domain/job/job-event.ts';
import { automatic, FIRST_FORMATS, type Choice } from '../../../src/domain/target/choice.ts';
import type { Target } from '../../../src/domain/target/target.ts';

/** A copy, two steps one after the other, and four segments with sound that are joined. */
const TARGETS: readonly Target[] = [
  { format: 'mp4', options: {} },
  { format: 'gif', options: {} },
  { format: 'webm', options: { quality: 'smallest' } },
];

const FAILURES: readonly Failure[] = [
  { kind: 'damaged' },
  { kind: 'engine-failed', code: 1 },
  { kind: 'engine-crashed' },
  { kind: 'stalled', seconds: 60 },
  { kind: 'out-of-memory' },
  { kind: 'storage-full', needed: null, used: null },
];

/** Chooses among the tabs, jobs or steps that there are. */
const pick = fc.nat({ max: 9 });
const target = fc.constantFrom(...TARGETS);
const choice = fc.constantFrom<Choice>(...TARGETS, automatic(FIRST_FORMATS, {}));
const one = <const K extends string>(...names: K[]) => fc.constantFrom(...names);
const wish = fc.oneof(
  one('release', 'pause', 'resume', 'cancel', 'retry').map((kind): UserEvent => ({ kind })),
  target.map((wanted): UserEvent => ({ kind: 'set-target', target: wanted })),
  target.map(({ options }): UserEvent => ({ kind: 'set-options', options })),
  choice.map((wanted): UserEvent => ({ kind: 'choose', choice: wanted })),
  choice.map((wanted): UserEvent => ({ kind: 'follow', choice: wanted })),
  fc.constantFrom(...PRIORITIES).map((priority): UserEvent => ({ kind: 'prioritise', priority })),
);

/** How often each thing happens, beside those that happen once in a while. */
const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 8, arbitrary });
const now = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 3, arbitrary });
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => ({ weight: 1, arbitrary });

/** Anything that can happen to a browser with Kiln in it. */
export const queueCommand = fc.oneof(
  now(
    fc.record({
      do: one('add'),
      tab: pick,
      files: fc.integer({ min: 1, max: 3 }),
      target,
      start: one('held', 'ready'),
      kept: one('stored', 'stored', 'linked', 'session'),
    }),
  ),
  often(fc.record({ do: one('wish'), tab: pick, job: pick, wish })),
  now(fc.record({ do: one('move'), tab: pick, job: pick, before: pick })),
  seldom(fc.record({ do: one('remove'), tab: pick, job: pick })),
  now(fc.record({ do: one('again'), tab: pick, job: pick, target, start: one('held', 'ready') })),
  seldom(fc.record({ do: one('put-back', 'forget', 'make-room'), tab: pick })),
  often(fc.record({ do: one('finish'), step: pick })),
  now(fc.record({ do: one('report'), step: pick })),
  now(fc.record({ do: one('fail'), step: pick, failure: fc.constantFrom(...FAILURES) })),
  seldom(fc.record({ do: one('open-tab') })),
  seldom(fc.record({ do: one('crash-tab'), tab: pick })),
  seldom(fc.record({ do: one('reload'), tab: pick })),
  seldom(fc.record({ do: one('mode'), tab: pick, mode: one('going', 'paused') })),
  seldom(fc.record({ do: one('schedule'), tab: pick, minutes: fc.nat({ max: 2 }) })),
  seldom(fc.record({ do: one('tick'), minutes: fc.integer({ min: -60, max: 60 }) })),
  seldom(
    fc.record({
      do: one('faults'),
      count: fc.integer({ min: 1, max: 3 }),
      error: one('QuotaExceededError', 'InvalidStateError'),
      when: one('before', 'after'),
    }),
  ),
  seldom(fc.record({ do: one('leave-orphan') })),
  now(
    fc.record({
      do: one('lose-file'),
      file: pick,
      now: one('gone', 'gone', 'changed', 'locked', 'there'),
    }),
  ),
  often(
    fc.record({
      do: one('give-back'),
      tab: pick,
      job: pick,
      file: one('right', 'right', 'other'),
      kept: one('stored', 'linked', 'session'),
    }),
  ),
  seldom(fc.record({ do: one('unlock'), tab: pick, job: pick })),
  seldom(fc.record({ do: one('lose-artifact'), file: pick })),
);

/** One thing that happens. */
export type QueueCommand = typeof queueCommand extends fc.Arbitrary<infer C> ? C : never;
