import { Output } from 'mediabunny';
import { failed, success, type Failure, type Result } from '../../../domain/failure.ts';
import type { Step } from '../../../domain/step.ts';
import { storageFailure } from '../../../storage/storage-error.ts';
import { createRing } from '../../../lib/ring.ts';
import type { ArtifactPlace, StepRequest, StepResult, WorkerReport } from '../../engine-api.ts';
import { withOutput } from '../../worker/artifact-file.ts';
import { contentTarget } from './content-target.ts';
import { Declined } from './declined.ts';
import { fastStartFor, total } from './fast-start.ts';
import { createLockstep } from './lockstep.ts';
import { hasIndex, outputFormat } from './output-format.ts';
import { outputTags } from './output-tags.ts';
import { createProgress, type ProgressReports } from './progress.ts';
import { Seams } from './seams.ts';
import { trackWorks } from './track-works.ts';
import type { StepSource, TrackWork } from './track-work.ts';
import { withSources } from './with-sources.ts';

type Convert = Extract<Step['command'], { kind: 'convert' }>;

/** Lines of the log that a failure takes along. */
const LOG_LINES = 50;

/** Exit code of a failure; there is no process to have one. */
const FAILED = 1;

/** Runs one step. What this engine cannot do for sure it declines before anything is written. */
export async function runStep(
  { step, inputs, place }: StepRequest,
  report: (report: WorkerReport) => void,
): Promise<Result<StepResult>> {
  const { command } = step;
  const log = createRing<string>(LOG_LINES);
  if (command.kind !== 'convert') return declined('It only converts.');
  const given = step.inputs.map((input, n) => ({ input, files: inputs[n] ?? [] }));
  const progress = createProgress(report);
  try {
    return await withSources(given, progress.onRead, (sources) =>
      convert(step, command, sources, place, progress, log.push),
    );
  } catch (error) {
    if (error instanceof Declined) return declined(error.message);
    if (error instanceof Seams) {
      return failed({ kind: 'output-rejected', why: 'seams' }, [...log.values(), error.message]);
    }
    log.push(String(error));
    return failed({ kind: 'engine-failed', code: FAILED }, log.values());
  }
}

function declined(why: string): Result<never> {
  return failed({ kind: 'declined', why });
}

async function convert(
  step: Step,
  { tracks }: Convert,
  sources: readonly StepSource[],
  place: ArtifactPlace,
  progress: ProgressReports,
  log: (line: string) => void,
): Promise<Result<StepResult>> {
  const [main] = sources;
  if (main?.kind !== 'file') throw new Declined('There is no source.');
  const works = await trackWorks(step.format, tracks, sources);
  // A bare stream of AAC has no place for tags; players stumble over those that are put before it.
  const tags = step.format === 'aac' ? {} : await outputTags(main, tracks);
  const fastStart = hasIndex(step.format) ? fastStartFor(works) : false;
  for (const { name } of works) log(name);
  return withOutput(place, async ({ content, toBlob }) => {
    const { target, written, error } = contentTarget(content);
    const format = outputFormat(step.format, fastStart, total(works.map(({ bytes }) => bytes)));
    const output = new Output({ format, target });
    try {
      for (const work of works) {
        const count = fastStart === 'reserve' ? maximum(work) : {};
        work.addTo(output, count);
      }
      output.setMetadataTags(tags);
      await output.start();
      await runWorks(works, (seconds) => progress.reach(seconds, written()));
      await output.finalize();
    } catch (thrown) {
      await output.cancel().catch(() => undefined);
      const storage = error();
      if (storage === undefined) throw thrown;
      return failed(placeFailure(storage, place), [String(thrown)]);
    }
    const empty = works.find(({ packets }) => packets() === 0);
    if (empty !== undefined) throw new Error(`Nothing came of "${empty.name}".`);
    for (const { name, packets, exactPackets: wanted } of works) {
      if (wanted !== null && packets() !== wanted) {
        throw new Seams(`"${name}" has ${packets()} frames, not ${wanted}.`);
      }
    }
    return success({ size: content.size(), blob: toBlob(), heap: 0 });
  });
}

function maximum({ maximumPackets }: TrackWork): { maximumPacketCount?: number } {
  return maximumPackets === null ? {} : { maximumPacketCount: maximumPackets };
}

function placeFailure(error: unknown, place: ArtifactPlace): Failure {
  const failure = storageFailure(error);
  return failure.kind === 'storage-full' && place.kind === 'memory'
    ? { kind: 'too-large-for-memory', limit: place.limit }
    : failure;
}

/** Runs all tracks side by side. When one fails the others stop as well. */
async function runWorks(
  works: readonly TrackWork[],
  tell: (seconds: number) => void,
): Promise<void> {
  const lockstep = createLockstep(works.length, () => tell(lockstep.reached()));
  const ends = works.map(async (work, n) => {
    try {
      await work.run((seconds) => lockstep.reach(n, seconds));
      lockstep.finish(n);
    } catch (error) {
      lockstep.fail(error);
      throw error;
    }
  });
  await Promise.allSettled(ends);
  await Promise.all(ends);
}
