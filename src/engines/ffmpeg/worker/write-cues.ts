import { withStandardFields } from '../../../domain/edits/ass-fields.ts';
import { isCueForm, retimedCues, withoutFonts, type CueForm } from '../../../domain/edits/cues.ts';
import { Mistake } from '../../../lib/mistake.ts';
import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { CommandOf, Step } from '../../../domain/step/step.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { cuesArgs } from '../arguments/step-args.ts';
import { inputName, TEXT_PATH } from '../arguments/virtual-files.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { explainStep } from '../output/explain-failure.ts';
import { textContent } from './files/given-content.ts';
import { openSession, type Watcher } from './session.ts';

/**
 * The text of a track of subtitles, on the output's timeline. FFmpeg has neither a filter that moves cues nor one that
 * cuts them; and of ASS it takes the fields by their places, so that it becomes something else only behind our own look at
 * what the places mean.
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
  const write = (form: CueForm) => writeText(core, files, cuesArgs(step, command, form), watcher);
  if (command.codec !== 'ass') {
    const text = await write(format);
    return text.ok ? success(retimedCues(text.value, format, command)) : text;
  }
  const script = await write('ass');
  if (!script.ok) return script;
  const standard = withStandardFields(script.value);
  if (format === 'ass') return success(retimedCues(standard, format, command));
  const read: Step = { ...step, inputs: [{ kind: 'cues', id: step.id, format: 'ass' }] };
  const first = { ...command, track: { kind: 'subtitle', nth: 0 } } as const;
  const text = await writeText(
    core,
    new Map([[inputName(0), textContent(standard)]]),
    cuesArgs(read, first, format),
    watcher,
  );
  if (!text.ok) return text;
  const timed = retimedCues(text.value, format, command);
  return success(format === 'srt' ? withoutFonts(timed) : timed);
}

async function writeText(
  core: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  args: readonly string[],
  watcher: Watcher,
): Promise<Result<string>> {
  const session = await openSession(core, files, watcher);
  const code = session.core.ffmpeg(args);
  const log = session.log();
  const failure = session.storageFailure() ?? (code === 0 ? null : explainStep(code, log));
  if (failure !== null) return failed(failure, log);
  return success(session.core.fs.readFile(TEXT_PATH, { encoding: 'utf8' }));
}
