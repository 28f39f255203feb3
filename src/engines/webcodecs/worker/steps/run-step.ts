import type { MetadataTags } from 'mediabunny';
import type { Result } from '../../../../domain/failure/failure.ts';
import type { FileContent } from '../../../worker/file-content.ts';
import { createRing } from '../../../../lib/ring.ts';
import type { StepRequest, StepResult, WorkerReport } from '../../../contract/engine-api.ts';
import { outputFormat } from '../containers/output-format.ts';
import { finishTags, outputTags, wantedCovers } from '../metadata/output-tags.ts';
import { packageStep } from '../package/package-step.ts';
import { createProgress } from '../work/progress.ts';
import { Declined } from '../work/refusals.ts';
import { stepFailure } from './step-failure.ts';
import { trackWorks } from './track-works.ts';
import { encodeSlides } from '../video/encode-slides.ts';
import { encodeSoundtrack } from '../audio/encode-soundtrack.ts';
import type { StepSource, TrackWork } from '../work/track-work.ts';
import { withSources } from './with-sources.ts';
import { writeTracks } from './write-tracks.ts';

/** Lines of the log that a failure takes along. */
const LOG_LINES = 50;

/** Runs one step. What this engine cannot do for sure it declines before anything is written. */
export async function runStep(
  { step, inputs, place }: StepRequest,
  report: (report: WorkerReport) => void,
): Promise<Result<StepResult>> {
  const { command, format } = step;
  const log = createRing<string>(LOG_LINES);
  const progress = createProgress(report);
  const write = (
    works: readonly TrackWork[],
    tags: MetadataTags = {},
    finish: (content: FileContent) => void = () => undefined,
  ) => writeTracks(format, works, tags, finish, place, progress, log.push);
  const withInputs = (use: (sources: readonly StepSource[]) => Promise<Result<StepResult>>) => {
    const given = step.inputs.map((input, n) => ({ input, files: inputs[n] ?? [] }));
    return withSources(given, progress.onRead, use);
  };
  try {
    switch (command.kind) {
      case 'convert':
        return await withInputs(async (sources) => {
          const works = await trackWorks(format, command.tracks, sources);
          const main = sources.find(({ kind }) => kind === 'file');
          const covers = main?.kind === 'file' ? await wantedCovers(main, command) : [];
          const tags = outputTags(format, command, covers);
          return write(works, tags, (content) =>
            finishTags(content, format, command, works, covers),
          );
        });
      case 'soundtrack':
        return await withInputs(async (sources) =>
          write([await encodeSoundtrack(command, sources, outputFormat(format, false, null))]),
        );
      case 'slides':
        return await write([
          encodeSlides(command, inputs.flat(), outputFormat(format, false, null), progress.onRead),
        ]);
      case 'package':
        return await withInputs((sources) => packageStep(step, command, sources, place, progress));
      default:
        throw new Declined('It only converts.');
    }
  } catch (error) {
    return stepFailure(error, step, log.values());
  }
}
