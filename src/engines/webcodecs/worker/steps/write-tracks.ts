import { Output, type MetadataTags } from 'mediabunny';
import type { FormatId } from '../../../../domain/formats/catalogue.ts';
import { failed, success, type Result } from '../../../../domain/failure/failure.ts';
import type { ArtifactPlace, StepResult } from '../../../contract/engine-api.ts';
import type { FileContent } from '../../../worker/file-content.ts';
import { writeFailure, withOutput } from '../../../worker/artifact-file.ts';
import { contentTarget } from '../containers/content-target.ts';
import { fastStartFor, total } from '../containers/fast-start.ts';
import { createInterleaver } from './interleaver.ts';
import { hasIndex, outputFormat } from '../containers/output-format.ts';
import type { ProgressReports } from '../work/progress.ts';
import { SeamMismatch } from '../work/refusals.ts';
import type { TrackWork } from '../work/track-work.ts';

/** Does the works of an output's tracks, and writes what comes of them to its place. `finish` gets the file when it is whole. */
export async function writeTracks(
  id: FormatId,
  works: readonly TrackWork[],
  tags: MetadataTags,
  finish: (content: FileContent) => void,
  place: ArtifactPlace,
  progress: ProgressReports,
  log: (line: string) => void,
): Promise<Result<StepResult>> {
  const fastStart = hasIndex(id) ? fastStartFor(works) : false;
  for (const { name } of works) log(name);
  return withOutput(place, async ({ content, toBlob }) => {
    const { target, written, error } = contentTarget(content);
    const format = outputFormat(id, fastStart, total(works.map(({ bytes }) => bytes)), {
      xing: works.every(({ complete }) => complete === undefined),
    });
    const output = new Output({ format, target });
    try {
      for (const work of works) {
        const count = fastStart === 'reserve' ? maximum(work) : {};
        work.addTo(output, count);
      }
      output.setMetadataTags(tags);
      await output.start();
      await runAll(works, (seconds) => progress.reach(seconds, written()));
      await output.finalize();
      for (const [nth, work] of works.entries()) work.complete?.(content, nth);
      finish(content);
    } catch (thrown) {
      await output.cancel().catch(() => undefined);
      const storage = error();
      if (!(storage instanceof DOMException)) throw storage ?? thrown;
      return failed(writeFailure(storage, place), [String(thrown)]);
    }
    const empty = works.find(({ packets }) => packets() === 0);
    if (empty !== undefined) throw new Error(`Nothing came of "${empty.name}".`);
    for (const { name, packets, exactPackets: wanted } of works) {
      if (wanted !== null && packets() !== wanted) {
        throw new SeamMismatch(`"${name}" has ${packets()} frames, not ${wanted}.`);
      }
    }
    return success({ size: content.size(), blob: toBlob(), heap: 0 });
  });
}

function maximum({ maximumPackets }: TrackWork): { maximumPacketCount?: number } {
  return maximumPackets === null ? {} : { maximumPacketCount: maximumPackets };
}

/** Runs all tracks side by side. When one fails the others stop as well. */
async function runAll(works: readonly TrackWork[], tell: (seconds: number) => void): Promise<void> {
  const interleaver = createInterleaver(works.length, () => tell(interleaver.reached()));
  const ends = works.map(async (work, n) => {
    try {
      await work.run((seconds) => interleaver.reach(n, seconds));
      interleaver.finish(n);
    } catch (error) {
      interleaver.fail(error);
      throw error;
    }
  });
  await Promise.allSettled(ends);
  await Promise.all(ends);
}
