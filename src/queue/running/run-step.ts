import { failed, success, type Result } from '../../domain/failure/failure.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import { isSegment, stepsOf, type Step, type StepId } from '../../domain/step/step.ts';
import type { ArtifactPlace, StepResult } from '../../engines/contract/engine-api.ts';
import { isAbort } from '../../lib/abort.ts';
import type { ArtifactStore } from '../../storage/artifacts/artifact-store.ts';
import { fingerprintOf } from '../../storage/files/fingerprint.ts';
import type { Attempt } from './attempt.ts';
import type { StepEnd } from './run-plan.ts';

/** Runs one step and registers its artifact with the job. What a failed or aborted attempt wrote is deleted. */
export async function runStep(
  attempt: Attempt,
  sources: readonly Blob[],
  step: Step,
  artifacts: ReadonlyMap<StepId, Artifact>,
  signal: AbortSignal,
): Promise<StepEnd> {
  const { newId, storage } = attempt.ports;
  const store = storage.artifacts;
  const inputs = await Promise.all(
    step.inputs.map((input) =>
      input.kind === 'source'
        ? [sources[input.index] ?? null]
        : Promise.all(stepsOf(input).map((id) => openArtifact(store, artifacts.get(id)))),
    ),
  );
  if (!areAllThere(inputs)) return failed({ kind: 'storage-refused' });

  const id = newId();
  let registered = false;
  try {
    const result = await untilRest(attempt, step, inputs, id, signal);
    if (result === 'rested' || !result.ok) return result;
    const artifact = await register(attempt, step, id, result.value);
    registered = artifact.ok;
    return artifact;
  } finally {
    if (!registered) await store.remove([id]);
  }
}

/**
 * Lets the engine work, until the job is paused. A segment that was begun by FFmpeg is worth finishing; everything else
 * is stopped at once: the browser's encoders are so fast that little is lost, and other steps may take hours.
 */
async function untilRest(
  { ports, meter, gate }: Attempt,
  step: Step,
  inputs: readonly (readonly Blob[])[],
  id: string,
  signal: AbortSignal,
): Promise<Result<StepResult> | 'rested'> {
  const inputBytes = inputs.flat().reduce((sum, { size }) => sum + size, 0);
  const { mode, path } = ports.storage.artifacts;
  const place: ArtifactPlace =
    mode.kind === 'file' ? { kind: 'opfs', path: path(id) } : { kind: 'memory', limit: mode.limit };
  const rest = new AbortController();
  let begun = false;
  const unsubscribe = gate.onShut(() => {
    if (!(begun && step.engine === 'ffmpeg' && isSegment(step))) rest.abort();
  });
  try {
    return await ports.engines[step.engine].run(
      { step, inputs, place },
      (progress) => {
        begun ||= progress.read > 0 || progress.written > 0;
        meter.stepProgress(step, inputBytes, progress);
      },
      AbortSignal.any([signal, rest.signal]),
    );
  } catch (error) {
    if (rest.signal.aborted && !signal.aborted && isAbort(error)) return 'rested';
    throw error;
  } finally {
    unsubscribe();
  }
}

/** Stores what came, if it is not on disk yet, and makes it part of the job. */
async function register(
  { ports, meter, apply }: Attempt,
  step: Step,
  id: string,
  { size, heap, blob }: StepResult,
): Promise<Result<Artifact>> {
  const store = ports.storage.artifacts;
  if (blob !== null) await store.put(id, blob);
  const unsigned = { id, size, heap, fingerprint: null };
  const stored = await store.open(unsigned);
  if (stored === null) return failed({ kind: 'storage-refused' });
  const artifact = { ...unsigned, fingerprint: await fingerprintOf(stored) };
  await apply({ kind: 'step-done', step: step.id, artifact });
  meter.stepDone(step.id);
  return success(artifact);
}

async function openArtifact(store: ArtifactStore, artifact?: Artifact): Promise<Blob | null> {
  return artifact === undefined ? null : store.open(artifact);
}

function areAllThere(
  inputs: readonly (readonly (Blob | null)[])[],
): inputs is readonly (readonly Blob[])[] {
  return inputs.every((files) => files.every((file) => file !== null));
}
