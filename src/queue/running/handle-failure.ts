import type { Failure } from '../../domain/failure/failure.ts';
import { retryAfter } from '../../domain/plan/retry-policy.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import { withFailed } from '../../domain/queue/statistics.ts';
import type { Attempt } from './attempt.ts';
import { openSources } from '../files/open-sources.ts';
import type { PlanEnd } from './run-plan.ts';

/** Why an attempt did not work, and at which step, if it was one. */
export type AttemptFailure = Extract<PlanEnd, { kind: 'failed' }>;

/** What a failed attempt means for the job: once more in a fresh engine, once more by another plan, or the end. */
export async function handleFailure(
  attempt: Attempt,
  { failure, log, step }: AttemptFailure,
  plan: Plan | null,
): Promise<void> {
  const { job, ports, apply } = attempt;
  if (failure.kind === 'storage-refused') {
    // Engines cannot tell whose storage refused: it may be the user's own file that is gone.
    const opened = await openSources(ports.openSource, job.sources);
    if (opened.kind === 'lost') {
      await apply({ kind: 'source-lost', ...opened.loss });
      return;
    }
  }
  if (failure.kind === 'storage-full' && (await ports.makeRoom())) {
    // There is room now, and the job is not to blame: it goes on as after a page that was closed.
    await apply({ kind: 'left' });
    return;
  }
  const next = retryAfter(plan, failure, job.avoid);
  switch (next.kind) {
    case 'again':
      await apply({ kind: 'crashed', log });
      return;
    case 'replan':
      await apply({ kind: 'replan', avoid: next.avoid });
      return;
    case 'end':
      await apply({ kind: 'failed', failure: await withSizes(attempt, failure, plan), log, step });
      await ports.experience.count(withFailed);
      return;
    default:
      next satisfies never;
  }
}

/** Engines only see that a write was refused; how much was wanted is in the plan. */
async function withSizes(
  { ports }: Attempt,
  failure: Failure,
  plan: Plan | null,
): Promise<Failure> {
  return failure.kind === 'storage-full'
    ? {
        ...failure,
        needed: failure.needed ?? plan?.estimate.bytes ?? null,
        used: await ports.storage.used(),
      }
    : failure;
}
