import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { FrameIndex } from '../../../domain/media/frame-index.ts';
import { framesArgs } from '../arguments/probe-args.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { parseFrames } from '../output/parse-frames.ts';
import { inputName } from '../arguments/virtual-files.ts';
import { firstRecording } from '../../witness/first-recording.ts';
import { blobContent, type ReadBlob } from './files/blob-content.ts';
import { openSession, type Watcher } from './session.ts';

const REPORT = '/frames.csv';

/** Lists the frames of a file's first video by reading through its packets. */
export async function frames(
  core: CompiledCore,
  file: Blob,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<FrameIndex>> {
  const files = new Map([[inputName(0), blobContent(await firstRecording(file), readBlob)]]);
  const session = await openSession(core, files, watcher);
  session.core.ffprobe(framesArgs(REPORT));
  const log = session.log();
  const storage = session.storageFailure();
  if (storage !== null) return failed(storage, log);
  const index = parseFrames(session.core.fs.readFile(REPORT, { encoding: 'utf8' }));
  return index === null ? failed({ kind: 'declined', why: 'no timestamps' }, log) : success(index);
}
