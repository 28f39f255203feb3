import { isNonEmpty, type NonEmpty } from '../../../lib/non-empty.ts';
import { addEstimates } from '../model/estimate.ts';
import { renameStep } from '../../step/rename-step.ts';
import type { Step, StepId } from '../../step/step.ts';
import type { PlanDraft, PlannedOutput, Segmentation } from '../model/plan.ts';

/** A plan for one of several outputs, and what tells it from the others. */
export type Named = { readonly suffix: string; readonly plan: PlanDraft };

/** One plan for the outputs of several. What they have in common, such as the sound, is made once. */
export function mergePlans(plans: NonEmpty<Named>): PlanDraft {
  const steps = new Map<string, Step>();
  const outputs: PlannedOutput[] = [];
  let saved = 0;
  for (const { suffix, plan } of plans) {
    const names = new Map<StepId, StepId>();
    // Steps stand after those that they read, which have their names then.
    for (const step of plan.steps) {
      const named = renameStep(step, (id) => names.get(id) ?? `${id}-${suffix}`);
      const key = JSON.stringify({ ...named, id: null });
      const known = steps.get(key);
      if (known !== undefined) saved += step.cost;
      const kept = known ?? named;
      steps.set(key, kept);
      names.set(step.id, kept.id);
    }
    for (const output of plan.outputs) {
      outputs.push({ ...output, suffix, step: names.get(output.step) ?? output.step });
    }
  }
  if (!isNonEmpty(outputs)) throw new RangeError('A plan has no output.');
  const [{ plan: first }, ...others] = plans;
  const { seconds, bytes } = others
    .map(({ plan }) => plan.estimate)
    .reduce(addEstimates, first.estimate);
  return {
    steps: [...steps.values()],
    outputs,
    decisions: distinct(plans.flatMap(({ plan }) => plan.decisions)).toSorted(
      (a, b) => a.track.index - b.track.index,
    ),
    segmentation: plans.map(({ plan }) => plan.segmentation).reduce(moreTelling),
    estimate: { seconds: seconds === null ? null : Math.max(0, seconds - saved), bytes },
  };
}

/** Whoever wants to look at the frames first has to be heard; then what is in most segments. */
function moreTelling(a: Segmentation, b: Segmentation): Segmentation {
  if (wantsToLook(a) || wantsToLook(b)) return wantsToLook(a) ? a : b;
  if (a.kind === 'segments' && b.kind === 'segments') return a.count >= b.count ? a : b;
  return a.kind === 'segments' ? a : b;
}

function wantsToLook(segmentation: Segmentation): boolean {
  return segmentation.kind === 'whole' && segmentation.because === 'not-looked';
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
