import { expect, test } from 'vitest';
import { createSourceOpener } from '../../../src/queue/files/borrow-source.ts';
import { createChannelHub } from '../../support/queue/fakes.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import { aSource } from '../../support/samples/jobs.ts';

test('one file that is borrowed twice at the same time is lent to both', async () => {
  const hub = createChannelHub();
  const never = () => new Promise<void>(() => undefined);
  const source = aSource({ kept: 'session' });
  const { sources } = createFakeStorage(new Map());
  const borrower = createSourceOpener(sources, hub(), () => new Promise((r) => setTimeout(r, 50)));
  const blob = new Blob(['data']);
  createSourceOpener({ ...sources, open: async () => ({ kind: 'open', blob }) }, hub(), never);
  const opened = await Promise.all([borrower(source), borrower(source)]);
  expect(opened.map(({ kind }) => kind)).toEqual(['open', 'open']);
});
