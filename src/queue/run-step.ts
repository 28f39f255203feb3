import { failed, success, type Result } from '../domain/failure.ts';
import type { Artifact } from '../domain/job.ts';
import { stepsOf, type Step, type StepId } from '../domain/step.ts';
import type { ArtifactPlace } from '../engines/engine-api.ts';
import type { ArtifactStore } from '../storage/artifact-store.ts';
import type { Attempt } from './attempt.ts';

/** Runs one step and registers its artifact with the job. What a failed or aborted try wrote is deleted. */
export async function runStep(
  { ports, meter, say }: Attempt,
  source: Blob,
  step: Step,
  artifacts: ReadonlyMap<StepId, Artifact>,
  signal: AbortSignal,
): Promise<Result<Artifact>> {
  const { artifacts: store, engines } = ports;
  const inputs = await Promise.all(
    step.inputs.map((input) =>
      input.kind === 'source'
        ? [source]
        : Promise.all(stepsOf(input).map((id) => openArtifact(store, artifacts.get(id)))),
    ),
  );
  if (!areAllThere(inputs)) return failed({ kind: 'storage-refused' });
  const inputBytes = inputs.flat().reduce((sum, { size }) => sum + size, 0);

  const id = ports.newId();
  const place: ArtifactPlace =
    store.mode.kind === 'file'
      ? { kind: 'opfs', path: store.path(id) }
      : { kind: 'memory', limit: store.mode.limit };
  let registered = false;
  try {
    const result = await engines[step.engine].run(
      { step, inputs, place },
      (progress) => meter.stepProgress(step, inputBytes, progress),
      signal,
    );
    if (!result.ok) return result;
    if (result.value.blob !== null) await store.put(id, result.value.blob);
    const { size, heap } = result.value;
    const artifact = { id, size, heap };
    await say({ kind: 'step-done', step: step.id, artifact });
    registered = true;
    meter.stepDone(step.id);
    return success(artifact);
  } finally {
    if (!registered) await store.remove([id]);
  }
}

async function openArtifact(store: ArtifactStore, artifact?: Artifact): Promise<Blob | null> {
  return artifact === undefined ? null : store.open(artifact);
}

function areAllThere(
  inputs: readonly (readonly (Blob | null)[])[],
): inputs is readonly (readonly Blob[])[] {
  return inputs.every((files) => files.every((file) => file !== null));
}
