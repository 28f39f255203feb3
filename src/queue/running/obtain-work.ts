import type { StepEngine } from '../../domain/engine/engine-id.ts';
import { success, type Result } from '../../domain/failure/failure.ts';
import { foundKind } from '../../domain/job/file-kind-of.ts';
import { workOf } from '../../domain/job/job.ts';
import { withArtifactsOf, type Work } from '../../domain/job/work.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import { Superseded, type Attempt } from './attempt.ts';
import { isIntact } from '../files/is-intact.ts';
import { isFinal, workFromFfmpegProbe, workWithBrowserFrames } from '../planning/make-work.ts';
import { probeWithBrowser } from '../planning/probe-with-browser.ts';
import type { PlanOrder } from '../planning/planner.ts';

/** The job's plan with the artifacts that are really there: from an earlier attempt, or made now by probing. */
export async function obtainWork(attempt: Attempt, sources: NonEmpty<Blob>): Promise<Result<Work>> {
  const { job, ports, apply } = attempt;
  const order = { target: job.target, avoid: job.avoid, choice: ports.preferences.engineChoice() };
  const stored = workOf(job);
  const work =
    stored !== null && stillHolds(stored, order)
      ? success(await checked(attempt, stored))
      : await planAnew(attempt, order, sources);
  // What is stored already costs no transaction.
  if (work.ok && work.value !== job.work) await apply({ kind: 'planned', work: work.value });
  return work;
}

/** A plan that has been begun is followed to its end; one that has not must be what would be planned now. */
function stillHolds(work: Work, { choice }: PlanOrder): boolean {
  const begun = Object.keys(work.artifacts).length > 0;
  return begun || (work.choice === choice && isFinal(work));
}

/** A new plan, with what one of another version has made of the same steps. */
async function planAnew(
  attempt: Attempt,
  order: PlanOrder,
  sources: NonEmpty<Blob>,
): Promise<Result<Work>> {
  const made = await makeWork(attempt, order, sources);
  const { work } = attempt.job;
  return made.ok && work !== null && 'outdated' in work
    ? success(await checked(attempt, withArtifactsOf(made.value, work)))
    : made;
}

async function makeWork(
  attempt: Attempt,
  order: PlanOrder,
  sources: NonEmpty<Blob>,
): Promise<Result<Work>> {
  const { ports, meter, signal } = attempt;
  meter.enter({ kind: 'probing' });
  const probe = await probeWithBrowser(ports, order, sources, signal);
  if (probe?.ok === true) await checkKind(attempt, probe.value.media);
  const first = await workWithBrowserFrames(ports, order, probe, sources, signal);
  if (first !== null) return first;
  const ready = await prepareEngine(attempt, 'ffmpeg');
  if (!ready.ok) return ready;
  meter.enter({ kind: 'probing' });
  const work = await workFromFfmpegProbe(ports, order, probe, sources, signal);
  if (work.ok) await checkKind(attempt, work.value.media);
  return work;
}

/** Ends the attempt where the file is of another kind than its name says: its job starts over as what suits it. */
async function checkKind({ job, apply }: Attempt, media: MediaInfo): Promise<void> {
  const kind = foundKind(job, media);
  if (kind === null) return;
  await apply({ kind: 'turned-out', as: kind });
  throw new Superseded();
}

/** Gets an engine ready, and says so while that takes long. */
export function prepareEngine(
  { ports, meter, signal }: Attempt,
  engine: StepEngine,
): Promise<Result<null>> {
  return ports.engines[engine].prepare(
    (fraction) => meter.enter({ kind: 'loading-engine' }, fraction),
    signal,
  );
}

/** Work of an earlier attempt without the artifacts that have been lost since. */
async function checked({ ports }: Attempt, work: Work): Promise<Work> {
  if (Object.keys(work.artifacts).length === 0) return work;
  const found: [string, Artifact][] = [];
  for (const [step, artifact] of Object.entries(work.artifacts)) {
    if (await isIntact(ports.storage.artifacts, artifact)) found.push([step, artifact]);
  }
  return { ...work, artifacts: Object.fromEntries(found) };
}
