import { isCueForm, retimedCues, withoutFonts } from '../../../domain/edits/cues.ts';
import { Mistake } from '../../../lib/mistake.ts';
import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { CommandOf, Step } from '../../../domain/step/step.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { cuesArgs } from '../arguments/step-args.ts';
import { TEXT_PATH } from '../arguments/virtual-files.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { explainStep } from '../output/explain-failure.ts';
import { openSession, type Watcher } from './session.ts';

/**
 * The text of a track of subtitles, on the output's timeline. FFmpeg has neither a filter that moves cues nor one that
 * cuts them.
 */
export async function writeCues(
  core: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  step: Step,
  command: CommandOf<'cues'>,
  watcher: Watcher,
): Promise<Result<string>> {
  const { format } = step;
  if (!isCueForm(format)) throw new Mistake(`${format} is no form of cues.`);
  const session = await openSession(core, files, watcher);
  const code = session.core.ffmpeg(cuesArgs(step, command, format));
  const log = session.log();
  const failure = session.storageFailure() ?? (code === 0 ? null : explainStep(code, log));
  if (failure !== null) return failed(failure, log);
  const text = session.core.fs.readFile(TEXT_PATH, { encoding: 'utf8' });
  const timed = retimedCues(text, format, command);
  return success(format === 'srt' && command.codec === 'ass' ? withoutFonts(timed) : timed);
}
