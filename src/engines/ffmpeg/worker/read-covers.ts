import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { CommandOf } from '../../../domain/step/step.ts';
import { coverFrom, coverOf, type Cover } from '../../metadata/cover.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { coverCommands, readCodec, readCoverArgs } from '../arguments/cover-args.ts';
import { COVER_PATH } from '../arguments/virtual-files.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { explainStep } from '../output/explain-failure.ts';
import { openSession, type Watcher } from './session.ts';

/** The covers that an output is to have. FFmpeg's muxers take them in too many ways to be handed on by it. */
export async function readCovers(
  core: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  command: CommandOf<'convert'>,
  watcher: Watcher,
): Promise<Result<readonly Cover[]>> {
  if (command.cover !== undefined) return success([coverFrom(command.cover)]);
  const covers: Cover[] = [];
  for (const one of coverCommands(command)) {
    const session = await openSession(core, files, watcher);
    const code = session.core.ffmpeg(readCoverArgs(one));
    const log = session.log();
    const failure = session.storageFailure() ?? (code === 0 ? null : explainStep(code, log));
    if (failure !== null) return failed(failure, log);
    covers.push(coverOf(readCodec(one), session.core.fs.readFile(COVER_PATH).slice()));
  }
  return success(covers);
}
