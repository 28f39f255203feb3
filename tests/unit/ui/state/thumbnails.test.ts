import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Job } from '../../../../src/domain/job/job.ts';
import type { UpdateState } from '../../../../src/lib/update-state.ts';
import type { AppServices } from '../../../../src/ui/state/app-services.ts';
import { createThumbnails } from '../../../../src/ui/state/thumbnails.ts';
import { aJobBase, aSource } from '../../../support/samples/jobs.ts';

const { makeThumbnail } = vi.hoisted(() => ({
  makeThumbnail: vi.fn<() => Promise<Blob>>(async () => new Blob(['made'])),
}));
vi.mock('../../../../src/ui/state/make-thumbnail.ts', () => ({ makeThumbnail }));

function aPicture(id: string, state: 'queued' | 'running' = 'queued'): Job {
  const base = aJobBase({ id, sources: [aSource({ id, name: `${id}.png`, type: 'image/png' })] });
  return state === 'queued'
    ? { ...base, state, start: 'held', work: null }
    : { ...base, state, run: { token: 't', runner: 'r', startedAt: 0 }, work: null };
}

function aShelf(...stored: string[]) {
  let update: UpdateState = 'none';
  const kept = new Map(stored.map((id) => [id, new Blob(['kept'])]));
  const services = {
    queue: { openSources: async (id: string) => [new File(['x'], id)] },
    thumbnails: {
      read: async (id: string) => kept.get(id) ?? null,
      write: async (id: string, picture: Blob) => void kept.set(id, picture),
      viewFile: () => {
        throw new Error('no file is looked into');
      },
    },
    update: { read: () => update },
  } as unknown as Pick<AppServices, 'queue' | 'thumbnails' | 'update'>;
  const jobs = signal<readonly Job[]>([]);
  const setUpdate = (state: UpdateState) => {
    update = state;
  };
  return { kept, jobs, setUpdate, thumbnails: createThumbnails(services, jobs) };
}

test('a thumbnail is made once and stored; one that is stored is not made again', async () => {
  makeThumbnail.mockClear();
  const { kept, jobs, thumbnails } = aShelf('old');
  jobs.value = [aPicture('old'), aPicture('new')];
  for (const job of [...jobs.value, ...jobs.value]) thumbnails.of(job);
  await expect
    .poll(() => jobs.value.map((job) => thumbnails.of(job).value !== null))
    .toEqual([true, true]);
  expect(makeThumbnail).toHaveBeenCalledTimes(1);
  expect([...kept.keys()]).toEqual(['old', 'new']);
});

test('no thumbnail is made while a job runs', async () => {
  makeThumbnail.mockClear();
  const { jobs, thumbnails } = aShelf();
  jobs.value = [aPicture('running', 'running'), aPicture('new')];
  const place = thumbnails.of(aPicture('new'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(makeThumbnail).not.toHaveBeenCalled();
  jobs.value = [aPicture('new')];
  await expect.poll(() => place.value).not.toBeNull();
});

test('no thumbnail is made in a page that is about to be loaded anew', async () => {
  makeThumbnail.mockClear();
  const { jobs, setUpdate, thumbnails } = aShelf();
  setUpdate('applying');
  jobs.value = [aPicture('a')];
  for (const job of jobs.value) thumbnails.of(job);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(makeThumbnail).not.toHaveBeenCalled();
});
