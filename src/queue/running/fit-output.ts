import { formatOf } from '../../domain/formats/catalogue.ts';
import { failed, success, type Result } from '../../domain/failure/failure.ts';
import { jobName } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import { judgeSize } from '../../domain/plan/size-limit/next-pass.ts';
import { keptForNextPass, withStep } from '../../domain/plan/size-limit/plan-next-pass.ts';
import { trackMethods } from '../../domain/plan/model/plan.ts';
import type { StepId } from '../../domain/step/step.ts';
import { fingerprintOf } from '../../storage/files/fingerprint.ts';
import type { Attempt } from './attempt.ts';

/** What becomes of an output that has been measured: it is taken, made again, or planned without its usual quality. */
export type Fitted =
  | { readonly kind: 'fits'; readonly work: Work }
  | { readonly kind: 'again'; readonly work: Work }
  | { readonly kind: 'replan' };

/**
 * Measures the output of a plan that was followed to its end. What is decided is stored before it is done: after a
 * crash the job goes on with the pass that it was at.
 */
export async function fitOutput(
  attempt: Attempt,
  source: Blob,
  work: Work,
  made: ReadonlyMap<StepId, Artifact>,
): Promise<Result<Fitted>> {
  const artifacts = Object.fromEntries(made);
  const verdict = judgeSize(work.plan, artifacts);
  switch (verdict.kind) {
    case 'take':
      return takeOutput(attempt, source, { ...work, artifacts }, verdict.step);
    case 'again': {
      const { plan } = verdict;
      const next = { ...work, plan, artifacts: keptForNextPass(plan, artifacts) };
      await attempt.apply({ kind: 'planned', work: next });
      return success({ kind: 'again', work: next });
    }
    case 'replan':
      return success({ kind: 'replan' });
    case 'missed':
      return failed({ kind: 'limit-missed', limit: verdict.limit, reached: verdict.reached });
    default:
      return verdict satisfies never;
  }
}

async function takeOutput(
  attempt: Attempt,
  source: Blob,
  work: Work,
  step: StepId,
): Promise<Result<Fitted>> {
  const output = work.artifacts[step];
  if (output === undefined) throw new Error('The plan has no output step.');
  if (wouldBeLarger(attempt, source, work, output)) return takeSource(attempt, source, work, step);
  if (step === work.plan.outputs[0].step) return success({ kind: 'fits', work });
  const taken = { ...work, plan: { ...work.plan, outputs: withStep(work.plan, step) } };
  await attempt.apply({ kind: 'planned', work: taken });
  return success({ kind: 'fits', work: taken });
}

/** True for a copy, into the same kind of file, that is larger than the original is. */
function wouldBeLarger(
  { job }: Attempt,
  source: Blob,
  { plan, media }: Work,
  output: Artifact,
): boolean {
  const { extension, container } = formatOf(job.target.format);
  return (
    plan.sizeLimit !== undefined &&
    output.size > source.size &&
    trackMethods(plan).every((way) => way === 'copy') &&
    plan.decisions.every(({ action }) => action.kind === 'copy') &&
    media.container === container &&
    jobName(job).toLowerCase().endsWith(`.${extension}`)
  );
}

/** The original, as it is, takes the place of its copy. */
async function takeSource(
  { ports, apply }: Attempt,
  source: Blob,
  work: Work,
  step: StepId,
): Promise<Result<Fitted>> {
  const id = ports.newId();
  const store = ports.storage.artifacts;
  let isRegistered = false;
  try {
    await store.put(id, source);
    const output = {
      id,
      size: source.size,
      heap: 0,
      fingerprint: await fingerprintOf(source),
    };
    const taken = { ...work, artifacts: { ...work.artifacts, [step]: output } };
    await apply({ kind: 'planned', work: taken });
    isRegistered = true;
    return success({ kind: 'fits', work: taken });
  } finally {
    if (!isRegistered) await store.remove([id]);
  }
}
