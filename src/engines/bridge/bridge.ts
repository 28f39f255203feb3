import { transfer } from 'comlink';
import type { Size } from '../../domain/edits/rect.ts';
import type { Result } from '../../domain/failure/failure.ts';
import type { VideoCodec } from '../../domain/media/codecs.ts';
import type { DecodingWorker, EncodingWorker } from '../contract/bridge-workers.ts';
import type {
  Bridge,
  Engine,
  StepRequest,
  StepResult,
  WorkerReport,
} from '../contract/engine-api.ts';
import { STARTED, type Lender } from '../pool/engine-pool.ts';
import type { WorkerHandle } from '../pool/worker-handle.ts';

/** FFmpeg's workers decode and edit pictures, those of the browser's codecs encode them: two workers for one step. */
export function createBridge(
  ffmpeg: Pick<Engine, 'prepare'> & Lender<DecodingWorker>,
  webcodecs: Pick<Engine, 'drawing'> & Lender<EncodingWorker>,
): Bridge {
  const answers = new Map<string, readonly VideoCodec[]>();
  const keyOf = ({ width, height }: Size) => `${width}x${height}`;
  return {
    prepare: ffmpeg.prepare,
    // Always in this order, so that no two steps wait for each other's worker.
    run: (request, onProgress, signal) =>
      ffmpeg.withWorker(
        request.step.memory,
        (decoder) =>
          webcodecs.withWorker(
            0,
            (encoder) => runBridged({ decoder, encoder }, request, onProgress, signal),
            signal,
          ),
        signal,
      ),
    async ask(size, signal) {
      if (answers.has(keyOf(size))) return;
      const drawing = await webcodecs.drawing(size, signal);
      answers.set(keyOf(size), drawing.ok ? drawing.value.video : []);
    },
    encodes: (size) => answers.get(keyOf(size)) ?? [],
  };
}

type Pair = {
  readonly decoder: WorkerHandle<DecodingWorker>;
  readonly encoder: WorkerHandle<EncodingWorker>;
};

/** Lets both work until the picture is encoded. The first failure of one ends the other, and is what is told. */
async function runBridged(
  { decoder, encoder }: Pair,
  { step, inputs, place }: StepRequest,
  onProgress: (progress: WorkerReport) => void,
  signal: AbortSignal,
): Promise<Result<StepResult>> {
  const { port1, port2 } = new MessageChannel();
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  let failure: Result<never> | null = null;
  let sum = STARTED;
  const tell = (part: Partial<WorkerReport>) => {
    sum = { ...sum, ...part };
    onProgress(sum);
  };
  /** Ends the other worker where this one did not come to a good end. */
  const watched = async <T>(work: Promise<Result<T>>): Promise<Result<T>> => {
    try {
      const result = await work;
      if (!result.ok) failure ??= result;
      if (!result.ok) stop.abort();
      return result;
    } catch (error) {
      stop.abort();
      throw error;
    }
  };
  tell({});
  const decoding = watched(
    decoder.call(
      (remote, line) => remote.decode({ step, inputs }, transfer(port1, [port1]), line),
      ({ read }) => tell({ read }),
      either,
    ),
  );
  const encoding = watched(
    encoder.call(
      (remote, line) => remote.encode({ step, place }, transfer(port2, [port2]), line),
      ({ time, written }) => tell({ time, written }),
      either,
    ),
  );
  const [decoded, encoded] = await Promise.allSettled([decoding, encoding]);
  signal.throwIfAborted();
  if (failure !== null) return failure;
  for (const end of [decoded, encoded]) if (end.status === 'rejected') throw end.reason;
  return encoding;
}
