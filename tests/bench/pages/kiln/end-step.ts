import { readerOf } from '../../../../src/domain/engine/engine-id.ts';
import { success, type Result } from '../../../../src/domain/failure/failure.ts';
import type { Work } from '../../../../src/domain/job/work.ts';
import { splitBefore } from '../../../../src/domain/plan/segments/segments.ts';
import type { Step } from '../../../../src/domain/step/step.ts';
import type { TrackCommand } from '../../../../src/domain/step/track-command.ts';
import type { Planner } from '../../../../src/queue/planning/planner.ts';

/** A step that encodes the last seconds of a video, and how many frames these are. */
type EndStep = { readonly step: Step; readonly frames: number };

/** Makes the step from a plan that encodes the whole picture: the same command, but only for the end. */
export async function endStep(
  { engines }: Planner,
  { plan, media }: Work,
  source: Blob,
  seconds: number,
  signal: AbortSignal,
): Promise<Result<EndStep>> {
  const [whole] = plan.steps.flatMap((step) => {
    const track = encodedPicture(step);
    return track === null ? [] : [{ step, track }];
  });
  if (whole === undefined) throw new Error('The plan encodes no picture.');
  const { step, track } = whole;
  const found = await engines[readerOf(step.engine)].frames(source, signal);
  if (!found.ok) return found;
  const { times } = found.value;
  const begin = (times.at(-1) ?? 0) - seconds;
  const start = times.findIndex((time) => time > begin);
  const cut = splitBefore(found.value, media.container, [start]).at(-1);
  if (cut === undefined || step.command.kind !== 'convert') throw new Error('There is no end.');
  const { segment } = cut;
  const only: TrackCommand = { ...track, segment };
  return success({
    step: { ...step, command: { ...step.command, tracks: [only] } },
    frames: segment.frames,
  });
}

function encodedPicture({ command }: Step): Extract<TrackCommand, { kind: 'encode-video' }> | null {
  if (command.kind !== 'convert') return null;
  return command.tracks.find((track) => track.kind === 'encode-video') ?? null;
}
