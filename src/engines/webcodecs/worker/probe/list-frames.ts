import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { success, type Result } from '../../../../domain/failure/failure.ts';
import type { FrameIndex } from '../../../../domain/media/frame-index.ts';
import type { WorkerReport } from '../../../contract/engine-api.ts';
import { Declined } from '../work/refusals.ts';
import { startOf, withInput } from '../work/open-input.ts';
import { inMicroseconds, SAME_TIME } from '../work/timestamps.ts';
import { createProgress } from '../work/progress.ts';
import { hasRandomAccess } from '../containers/random-access.ts';
import { declining } from '../work/mistakes.ts';

type Frame = { readonly time: number; readonly key: boolean };

/**
 * When the frames of the first video are shown; frames that an edit list hides are left out. MP4 and MOV tell it from
 * their index. Other containers are read through once, which takes no more memory than the times themselves and, at the
 * speed of the disk, little time beside encoding what is read. Not worth it is a file in which one cannot jump either:
 * every segment would be looked for from the start again.
 */
export async function listFrames(
  file: Blob,
  report: (report: WorkerReport) => void,
): Promise<Result<FrameIndex>> {
  return declining(() =>
    withInput(file, createProgress(report).onRead, async (input) => {
      const [track] = await input.getVideoTracks();
      if (track === undefined) throw new Declined('There is no video.');
      const start = await startOf(input);
      const end = await track.getDurationFromMetadata();
      if (!(await hasRandomAccess(track, start, end === null ? null : end - start))) {
        throw new Declined('There is no index to jump by.');
      }
      return success(indexOf(await shownFrames(track, start), start));
    }),
  );
}

/** The frames in the order of display, from the one that is on show at `start`. */
async function shownFrames(track: InputVideoTrack, start: number): Promise<Frame[]> {
  const frames: Frame[] = [];
  const options = { metadataOnly: true } as const;
  const packets = new EncodedPacketSink(track).packets(undefined, undefined, options);
  for await (const { timestamp, type } of packets) {
    frames.push({ time: timestamp, key: type === 'key' });
  }
  frames.sort((a, b) => a.time - b.time);
  const first = frames.findLastIndex(({ time }) => time <= start + SAME_TIME);
  return first > 0 ? frames.slice(first) : frames;
}

function indexOf(frames: readonly Frame[], start: number): FrameIndex {
  return {
    times: frames.map(({ time }) => Math.max(0, inMicroseconds(time - start))),
    keys: frames.flatMap(({ key }, n) => (key ? [n] : [])),
  };
}
