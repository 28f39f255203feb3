import type { Result } from '../../../../domain/failure/failure.ts';
import { onlyPicture } from '../../../../domain/step/step.ts';
import { createRing } from '../../../../lib/ring.ts';
import type { StepRequest, StepResult, WorkerReport } from '../../../contract/engine-api.ts';
import { frameReceiver } from '../../../frames/receive-frames.ts';
import { outputFormat } from '../containers/output-format.ts';
import { encodeFrames } from '../video/encode-frames.ts';
import { createProgress } from '../work/progress.ts';
import { stepFailure } from './step-failure.ts';
import { writeTracks } from './write-tracks.ts';

/** Lines of the log that a failure takes along. */
const LOG_LINES = 50;

/** Milliseconds between signs of life while nothing comes: a silence is the other worker's then. */
const WAITING_INTERVAL = 1000;

/** Encodes the picture of a step, whose frames another worker sends over a port. */
export async function encodeSentPictures(
  { step, place }: Pick<StepRequest, 'step' | 'place'>,
  port: MessagePort,
  report: (report: WorkerReport) => void,
): Promise<Result<StepResult>> {
  const log = createRing<string>(LOG_LINES);
  const progress = createProgress(report);
  let alive: ReturnType<typeof setInterval> | undefined;
  const receiver = frameReceiver(port, (isWaiting) => {
    clearInterval(alive);
    if (isWaiting) alive = setInterval(() => progress.onRead(0), WAITING_INTERVAL);
  });
  try {
    const format = outputFormat(step.format, false, null);
    const work = encodeFrames(onlyPicture(step), step.duration, receiver.nextReel, format);
    return await writeTracks(step.format, [work], {}, () => undefined, place, progress, log.push);
  } catch (error) {
    return stepFailure(error, step, log.values());
  } finally {
    clearInterval(alive);
    receiver.close();
  }
}
