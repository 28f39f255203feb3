import { expect, test } from 'vitest';
import { isDismissible, pageNotes, type PageFacts } from '../../../../src/ui/state/page-notes.ts';
import { aQueuedJob } from '../../../support/samples/jobs.ts';

const SNAPSHOT = { durability: 'lasting', past: 'kept', jobs: [] } as const;

const notes = (change: Partial<PageFacts> = {}) =>
  pageNotes({
    snapshot: SNAPSHOT,
    database: 'current',
    tabs: 'coordinated',
    visit: 'tab',
    ...change,
  });

test('as a rule there is nothing to say', () => {
  expect(notes()).toEqual([]);
  expect(notes({ snapshot: { ...SNAPSHOT, jobs: [aQueuedJob()] } })).toEqual([]);
});

test('the most urgent comes first', () => {
  expect(
    notes({
      snapshot: { ...SNAPSHOT, durability: 'session', past: 'emptied' },
      database: 'outdated',
      tabs: 'alone',
    }),
  ).toEqual(['outdated', 'alone', 'session', 'emptied']);
});

test('who went on without the database is told that, and not that there is none', () => {
  const snapshot = { ...SNAPSHOT, durability: 'session' } as const;
  expect(notes({ snapshot, database: 'skipped' })).toEqual(['skipped']);
});

test('seven days matter to jobs that wait in a tab on iOS', () => {
  const waiting = { ...SNAPSHOT, jobs: [aQueuedJob()] };
  expect(notes({ visit: 'ios-tab' })).toEqual([]);
  expect(notes({ visit: 'ios-tab', snapshot: waiting })).toEqual(['seven-days']);
  expect(notes({ visit: 'app', snapshot: waiting })).toEqual([]);
  expect(notes({ visit: 'ios-tab', snapshot: { ...waiting, durability: 'session' } })).toEqual([
    'session',
  ]);
});

test('what stays true stays on the page', () => {
  expect(isDismissible('session')).toBe(false);
  expect(isDismissible('emptied')).toBe(true);
});
