import { isNonEmpty } from '../../../lib/non-empty.ts';
import { formatOf } from '../../formats/catalogue.ts';
import type { CutRule } from '../../edits/cut-times.ts';
import { failed, success, type Result } from '../../failure/failure.ts';
import { secondsOf, tracksOf, type MediaInfo } from '../../media/media.ts';
import type { Step, StepId } from '../../step/step.ts';
import { onlyOutput } from '../steps/convert-step.ts';
import type { PlanContext } from '../model/context.ts';
import { mergePlans, type Named } from './merge-plans.ts';
import { packageSteps } from './package-steps.ts';
import { NOT_BESIDE, renditionsOf, shorterSideOf } from './plan-renditions.ts';
import { planTracks } from '../steps/plan-tracks.ts';
import type { PlanDraft } from '../model/plan.ts';

/** Seconds of a segment: what Apple's rules for authors ask for. */
const CUTS: CutRule = { every: 6 };

/** The step that makes the package. */
const PACKAGE: StepId = 'package';

/**
 * An HLS package: the picture at each of the wanted sizes that the source has, with key frames where segments begin,
 * and the sound once. It is planned as one MP4 file for each size; what would write those files is left out, and a step
 * that packs all of it takes their place.
 */
export function planHls(context: PlanContext): Result<PlanDraft> {
  const files = asFiles(context);
  const plans: Named[] = [];
  for (const [suffix, resolution] of rungsOf(context)) {
    const options = { ...files.options, resolution };
    const planned = planTracks({ ...files, options }, 'package');
    if (!planned.ok) return planned;
    plans.push({ suffix, plan: planned.value });
  }
  if (!isNonEmpty(plans)) return failed({ kind: 'no-track', wanted: 'any' });
  const merged = mergePlans(plans);
  const [{ expect }] = merged.outputs;
  const isFile = ({ id }: Step) => merged.outputs.some(({ step }) => step === id);
  return success({
    ...merged,
    steps: [
      ...merged.steps.filter((step) => !isFile(step)).map(withCuts),
      ...packageSteps(files, {
        id: PACKAGE,
        files: merged.outputs.flatMap(({ step, suffix }) =>
          merged.steps.filter(({ id }) => id === step).map((file) => ({ name: suffix, file })),
        ),
        cuts: CUTS,
        duration: secondsOf(expect.duration),
      }),
    ],
    outputs: onlyOutput(context, PACKAGE, expect, 'package'),
  });
}

/** The same job as if it were to make MP4 files, of what a package may hold. */
function asFiles(context: PlanContext): PlanContext {
  const { capabilities } = context;
  const { video, audio } = context.format;
  return {
    ...context,
    target: { ...context.target, format: 'mp4' },
    format: { ...formatOf('mp4'), video, audio },
    capabilities: isSquare(context.media) ? capabilities : { ...capabilities, bridge: [] },
    options: { ...context.options, ...NOT_BESIDE },
  };
}

/** Transport streams leave it to the codec to say how wide pixels are, of which browsers do not write it. */
function isSquare(media: MediaInfo): boolean {
  return tracksOf(media, 'video').every(({ pixelAspect }) => pixelAspect === 1);
}

/** The renditions, by name: the wanted resolutions, else the source's own; "sound" where there is no picture. */
function rungsOf(
  context: PlanContext,
): (readonly [name: string, resolution: PlanContext['options']['resolution']])[] {
  const side = shorterSideOf(context);
  if (side === null) return [['sound', 'source']];
  const rungs = renditionsOf(context);
  return rungs.length === 0
    ? [[`${side}p`, 'source']]
    : rungs.map((resolution) => [`${resolution}p`, resolution]);
}

/** The same step with pictures that can be cut. */
function withCuts(step: Step): Step {
  const { command } = step;
  if (command.kind !== 'convert') return step;
  const tracks = command.tracks.map((track) =>
    track.kind === 'encode-video' ? { ...track, cuts: CUTS } : track,
  );
  return { ...step, command: { ...command, tracks } };
}
