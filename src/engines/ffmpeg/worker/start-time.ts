import { startArgs } from '../arguments/probe-args.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { inputName } from '../arguments/virtual-files.ts';
import { blobContent, type ReadBlob } from './files/blob-content.ts';
import { openSession, type Watcher } from './session.ts';

const REPORT = '/start.csv';

/** When a file starts by its own timestamps, in seconds: what FFmpeg makes 0 of. 0 when nobody knows. */
export async function startTime(
  core: CompiledCore,
  file: Blob,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<number> {
  const files = new Map([[inputName(0), blobContent(file, readBlob)]]);
  const session = await openSession(core, files, watcher);
  session.core.ffprobe(startArgs(REPORT));
  const seconds = Number(session.core.fs.readFile(REPORT, { encoding: 'utf8' }).trim());
  return Number.isFinite(seconds) ? seconds : 0;
}
