import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { MeasuredLoudness } from '../../../domain/edits/loudness.ts';
import type { CommandOf, Step } from '../../../domain/step/step.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { measuringArgs } from '../arguments/step-args.ts';
import { explainStep } from '../output/explain-failure.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { measuredLoudness } from '../output/parse-loudness.ts';
import { hasRoom } from '../arguments/sound-filters.ts';
import { openSession, type Watcher } from './session.ts';

/**
 * Measures how loud a track is. Where its peaks leave no room for the gain that it needs, they are softened, which
 * makes it another loudness than asked for: by how much is found out by doing it once.
 */
export async function measureLoudness(
  core: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  step: Step,
  command: CommandOf<'measure-loudness'>,
  watcher: Watcher,
): Promise<Result<MeasuredLoudness | null>> {
  const { target } = command;
  const listen = async (known: MeasuredLoudness | null) => {
    const session = await openSession(core, files, watcher);
    const code = session.core.ffmpeg(measuringArgs(step, command, known));
    const log = session.log();
    const failure = session.storageFailure() ?? (code === 0 ? null : explainStep(code, log));
    const measured = measuredLoudness(log, target);
    return failure !== null || measured === undefined
      ? failed(failure ?? { kind: 'engine-failed', code }, log)
      : success(measured);
  };
  const first = await listen(null);
  if (!first.ok || first.value === null || hasRoom(first.value, target)) return first;
  const softened = await listen(first.value);
  if (!softened.ok || softened.value === null) return softened;
  return success({ ...first.value, aim: 2 * target - softened.value.integrated });
}
