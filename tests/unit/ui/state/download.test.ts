import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DoneJob } from '../../../../src/domain/job/job.ts';
import type { Queue } from '../../../../src/queue/contract/queue-api.ts';
import type { AppServices } from '../../../../src/ui/state/app-services.ts';
import { createDownloads } from '../../../../src/ui/state/download.ts';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings.ts';
import type { Model } from '../../../../src/ui/state/model.ts';

const job = { id: 'a', sources: [], outputs: [{ name: 'a.mp3' }] } as unknown as DoneJob;

/** Packs the output of one job, by way of a temporary file; resolves with how often that was released. */
function packing({ output = new Blob(['out']) as Blob | null, writable = new WritableStream() }) {
  const release = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const apply = vi.fn<Queue['apply']>(() => Promise.resolve());
  const temp = { writable, file: async () => new File(['zip'], 'a.zip'), release };
  const services = {
    queue: { openOutput: async () => output, apply },
    storage: { openTempFile: async () => temp },
  } as unknown as AppServices;
  const model = {
    notify: () => undefined,
    settings: signal(DEFAULT_SETTINGS),
    jobs: signal([]),
    presets: signal([]),
  } as unknown as Model;
  const downloads = createDownloads(services, model);
  const done = downloads.zip('all', [job], 'a.zip', Promise.resolve({ kind: 'downloads' }));
  return { done, release, apply };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const link = { click: () => undefined, remove: () => undefined };
  vi.stubGlobal('document', { createElement: () => link, body: { append: () => undefined } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the file that a zip was written to is deleted when the browser has had time to save it', async () => {
  const { done, release, apply } = packing({});
  await done;
  expect(apply.mock.calls).toEqual([[['a'], { kind: 'saved', outputs: [0] }]]);
  vi.advanceTimersByTime(59_000);
  expect(release).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(release).toHaveBeenCalledOnce();
});

test('one in which there is nothing is deleted at once', async () => {
  const { done, release, apply } = packing({ output: null });
  await done;
  expect(apply).not.toHaveBeenCalled();
  expect(release).toHaveBeenCalledOnce();
});

test('one that cannot be written is deleted at once', async () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const { done, release } = packing({
    writable: new WritableStream({ write: () => Promise.reject(full) }),
  });
  await expect(done).rejects.toThrow(full);
  expect(release).toHaveBeenCalledOnce();
});
