import { expect, test } from 'vitest';
import { success } from '../../../../src/domain/failure/failure.ts';
import type { EngineWorker } from '../../../../src/engines/contract/engine-api.ts';
import { createEnginePool } from '../../../../src/engines/pool/engine-pool.ts';
import type { WorkerHandle } from '../../../../src/engines/pool/worker-handle.ts';
import { aStep, aStepRequest } from '../../../support/samples/step-request.ts';

const free = () => new AbortController().signal;
const turns = () => new Promise((resolve) => setTimeout(resolve));

/** A pool whose workers note when a step starts and end when they are told to. */
function aPool(width: number, memory: number) {
  const running: string[] = [];
  const ends = new Map<string, () => void>();
  const worker: EngineWorker = {
    probe: () => Promise.reject(new Error('not asked')),
    drawing: () => Promise.reject(new Error('not asked')),
    frames: async () => success({ times: [], keys: [] }),
    check: async () => success(null),
    run: ({ step }) =>
      new Promise((resolve) => {
        running.push(step.id);
        ends.set(step.id, () => resolve(success({ size: 0, blob: null, heap: 0 })));
      }),
  };
  const handle: WorkerHandle<EngineWorker> = {
    call: (use) => use(worker, { port: new MessageChannel().port1, stopUrl: '' }),
    init: async () => undefined,
    alive: () => true,
    terminate: () => undefined,
  };
  const pool = createEnginePool({ id: 'ffmpeg', width, memory, spawn: async () => handle });
  const run = (id: string, bytes: number) =>
    pool.run(aStepRequest(aStep({ id, memory: bytes })), () => undefined, free());
  return { pool, running, run, end: (id: string) => ends.get(id)?.() };
}

test('as many steps run side by side as there are workers and memory', async () => {
  const { running, run, end } = aPool(3, 1000e6);
  for (const id of ['a', 'b', 'c']) void run(id, 400e6);
  await turns();
  expect(running).toEqual(['a', 'b']);
  end('a');
  await turns();
  expect(running).toEqual(['a', 'b', 'c']);
});

test('a step that is larger than the memory runs alone, and then the others', async () => {
  const { running, run, end } = aPool(3, 1000e6);
  void run('huge', 5000e6);
  void run('small', 10e6);
  await turns();
  expect(running).toEqual(['huge']);
  end('huge');
  await turns();
  expect(running).toEqual(['huge', 'small']);
});

test('looking at a file waits for no step', async () => {
  const { pool, run, running } = aPool(1, 1000e6);
  void run('a', 900e6);
  await turns();
  expect(await pool.check(new Blob(), null, free())).toEqual(success(null));
  expect(running).toEqual(['a']);
});
