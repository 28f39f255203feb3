import type { JobState } from '../../domain/job/job.ts';
import type { Size } from '../../domain/edits/rect.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import type { PictureLimit } from '../../domain/plan/model/picture-limit.ts';
import { jpegQuality } from '../../domain/media/jpeg-quality.ts';
import type { CommandOf } from '../../domain/step/step.ts';
import type { TrackCommand } from '../../domain/step/track-command.ts';
import { formatBytes, formatNumber, formatSeries } from './numbers.ts';
import { planWords } from './plan-words.ts';

/**
 * How large the output is: the size of a picture that does not keep its own, and how it comes to be no larger than
 * allowed: "10 MB allowed: 854×480 at 610 kbit/s, 2 passes". Nothing where any size will do.
 */
export function describeFit(
  state: JobState,
  { sizeLimit, pictureLimit, steps, outputs }: Plan,
): string[] {
  if (pictureLimit !== undefined) {
    const limit = formatBytes(pictureLimit.limit);
    const how = pictureFacts(state, pictureLimit, { steps, outputs });
    return [
      how.length === 0 ? planWords.allowed(limit) : planWords.allowedAt(limit, formatSeries(how)),
    ];
  }
  if (sizeLimit === undefined) return stillSize(steps);
  const limit = formatBytes(sizeLimit.limit);
  if (sizeLimit.bitRate === null) return [planWords.allowed(limit)];
  const tracks = steps.flatMap(({ command }) => (command.kind === 'convert' ? command.tracks : []));
  const kbit = formatNumber(Math.round(sizeLimit.bitRate / 1000), { useGrouping: false });
  const size = sizeOf(tracks);
  const how = size === null ? planWords.soundAt(kbit) : planWords.pictureAt(size, kbit);
  const passes = sizeLimit.passes.length + 1;
  const count =
    state === 'done' ? planWords.passes(passes) : planWords.inPass(formatNumber(passes));
  return [planWords.allowedAt(limit, passes === 1 ? how : formatSeries([how, count]))];
}

/** How a picture comes to be no larger than allowed, by the pass that was taken or is at work. */
function pictureFacts(
  state: JobState,
  { passes, ...now }: PictureLimit,
  { steps, outputs }: Pick<Plan, 'steps' | 'outputs'>,
): string[] {
  const still = steps.find(({ command }) => command.kind === 'still')?.command;
  if (still?.kind !== 'still') return [];
  if (passes.length === 0) return stillSize(steps);
  const { picture, value } = passes.find(({ step }) => step === outputs[0].step) ?? now;
  const count = passes.length + 1;
  return [
    formatSize(picture),
    ...(isLossy(still)
      ? [
          planWords.atQuality(
            formatNumber(Math.round(still.codec === 'mjpeg' ? jpegQuality(value) : value)),
          ),
        ]
      : []),
    state === 'done' ? planWords.passes(count) : planWords.inPass(formatNumber(count)),
  ];
}

/** True where a picture has a quality of 1 to 100. */
function isLossy({ codec, lossless }: CommandOf<'still'>): boolean {
  return lossless === undefined && ['mjpeg', 'webp', 'avif', 'jxl'].includes(codec);
}

/** The size of a picture that does not keep its own: "1600×1200". */
function stillSize(steps: Plan['steps']): string[] {
  return steps.flatMap(({ command }) =>
    command.kind === 'still' && command.edit.size !== null ? [formatSize(command.edit.size)] : [],
  );
}

function formatSize({ width, height }: Size): string {
  return `${width}×${height}`;
}

/** The size of the picture that is made: "854×480"; null when none is, or it keeps its size. */
function sizeOf(tracks: readonly TrackCommand[]): string | null {
  const picture = tracks.find((track) => track.kind === 'encode-video');
  if (picture?.kind !== 'encode-video' || picture.edit.size === null) return null;
  return formatSize(picture.edit.size);
}
