import { expect, test } from 'vitest';
import { failed, success, type Result } from '../../../../src/domain/failure/failure.ts';
import { createBridge } from '../../../../src/engines/bridge/bridge.ts';
import type {
  DecodingWorker,
  EncodingWorker,
} from '../../../../src/engines/contract/bridge-workers.ts';
import type {
  EngineWorker,
  StepResult,
  WorkerReport,
} from '../../../../src/engines/contract/engine-api.ts';
import type { Lender } from '../../../../src/engines/pool/engine-pool.ts';
import type { WorkerHandle } from '../../../../src/engines/pool/worker-handle.ts';
import { abortable, isAbort } from '../../../../src/lib/abort.ts';
import { deferred, type Deferred } from '../../../../src/lib/deferred.ts';
import { createBlindEngine } from '../../../support/queue/fakes.ts';
import { aStep, aStepRequest } from '../../../support/samples/step-request.ts';

const RESULT = success<StepResult>({ size: 5, blob: null, heap: 0 });
const free = () => new AbortController().signal;

/** A lender of one worker, which answers as the test says. */
function aLender<W extends EngineWorker>(work: Partial<W>) {
  const aborted: string[] = [];
  const lent: number[] = [];
  let tell: (report: WorkerReport) => void = () => undefined;
  const handle: WorkerHandle<W> = {
    async call(use, onReport, signal) {
      tell = onReport;
      try {
        const line = { port: new MessageChannel().port1, stopUrl: '' };
        return await abortable(signal, use(work as W, line));
      } catch (error) {
        if (isAbort(error)) aborted.push('ended');
        throw error;
      }
    },
    init: async () => undefined,
    alive: () => true,
    terminate: () => undefined,
  };
  const lender: Lender<W> = {
    async withWorker(memory, use) {
      lent.push(memory);
      return use(handle);
    },
  };
  return { lender, aborted, lent, report: (report: WorkerReport) => tell(report) };
}

function aBridge() {
  const decoded: Deferred<Result<null>> = deferred();
  const encoded: Deferred<Result<StepResult>> = deferred();
  const ffmpeg = aLender<DecodingWorker>({ decode: () => decoded.promise });
  const webcodecs = aLender<EncodingWorker>({ encode: () => encoded.promise });
  const engine = createBlindEngine();
  const bridge = createBridge(
    { ...ffmpeg.lender, prepare: engine.prepare },
    { ...webcodecs.lender, drawing: engine.drawing },
  );
  const seen: WorkerReport[] = [];
  const run = (signal = free()) =>
    bridge.run(aStepRequest(aStep({ memory: 7 })), (report) => seen.push(report), signal);
  return { bridge, run, seen, decoded, encoded, ffmpeg, webcodecs };
}

test('both work on a step, and what the encoder made is the result', async () => {
  const { run, seen, decoded, encoded, ffmpeg, webcodecs } = aBridge();
  const ran = run();
  ffmpeg.report({ time: 9, read: 100, written: 9 });
  webcodecs.report({ time: 2, read: 0, written: 30 });
  decoded.resolve(success(null));
  encoded.resolve(RESULT);
  expect(await ran).toEqual(RESULT);
  expect(ffmpeg.lent).toEqual([7]);
  expect(seen.at(-1)).toEqual({ time: 2, read: 100, written: 30 });
});

test('when one of them fails the other is ended, and the failure is told', async () => {
  const why = failed({ kind: 'declined', why: 'a test' });
  const one = aBridge();
  const first = one.run();
  one.decoded.resolve(why);
  expect(await first).toEqual(why);
  expect(one.webcodecs.aborted).toEqual(['ended']);

  const other = aBridge();
  const second = other.run();
  other.encoded.resolve(why);
  expect(await second).toEqual(why);
  expect(other.ffmpeg.aborted).toEqual(['ended']);
});

test('cancelling ends both, and rejects', async () => {
  const { run, ffmpeg, webcodecs } = aBridge();
  const cancel = new AbortController();
  const ran = run(cancel.signal);
  cancel.abort();
  await expect(ran).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect([...ffmpeg.aborted, ...webcodecs.aborted]).toEqual(['ended', 'ended']);
});

test('what the browser encodes is asked once for each size', async () => {
  const { bridge } = aBridge();
  const size = { width: 64, height: 48 };
  expect(bridge.encodes(size)).toEqual([]);
  await bridge.ask(size, free());
  expect(bridge.encodes(size)).toEqual(['h264', 'vp8', 'vp9']);
});
