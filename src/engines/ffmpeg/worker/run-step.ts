import { failed, success, type Result } from '../../../domain/failure.ts';
import type { StepRequest, StepResult } from '../../engine-api.ts';
import { inputName, OUTPUT_NAME, stepArgs } from '../args.ts';
import { explainStep } from '../explain.ts';
import type { CompiledCore } from '../ffmpeg-worker-api.ts';
import { withOutput } from './artifact-file.ts';
import { blobContent, type ReadBlob } from './blob-content.ts';
import { openSession, type Watcher } from './session.ts';

/** Runs one step in a fresh core. Exit code 0 only means that FFmpeg was content; the queue verifies the output. */
export async function runStep(
  core: CompiledCore,
  { step, inputs, place }: StepRequest,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<StepResult>> {
  return withOutput(place, async ({ content, toBlob }) => {
    const files = new Map([
      ...inputs.map((blob, n) => [inputName(n), blobContent(blob, readBlob)] as const),
      [OUTPUT_NAME, content] as const,
    ]);
    const session = await openSession(core, files, watcher);
    const code = session.core.ffmpeg(stepArgs(step));
    const log = session.log();
    const storage = session.storageFailure();
    if (storage?.kind === 'storage-full' && place.kind === 'memory') {
      return failed({ kind: 'too-large-for-memory', limit: place.limit }, log);
    }
    if (storage !== null) return failed(storage, log);
    if (code !== 0) return failed(explainStep(code, log), log);
    return success({ size: content.size(), blob: toBlob(), heap: session.core.heap() });
  });
}
