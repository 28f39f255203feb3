import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import type { MediaInfo, TrackRef } from '../../../domain/media/media.ts';
import { checkArgs } from '../arguments/probe-args.ts';
import type { Probe } from '../../contract/engine-api.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { inputName } from '../arguments/virtual-files.ts';
import { blobContent, type ReadBlob } from './files/blob-content.ts';
import { probe } from './probe.ts';
import { openSession, type Session, type Watcher } from './session.ts';

/**
 * Decodes the first frame of each track, and whatever comes first in the last second (a picture there may rest on key
 * frames minutes before it; finding the last one would mean decoding all of them).
 */
export async function check(
  core: CompiledCore,
  file: Blob,
  known: Probe | null,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<null>> {
  const probed = known === null ? await probe(core, file, readBlob, watcher) : success(known);
  if (!probed.ok) return probed;
  const { media, support } = probed.value;
  const tracks = checkable(media, support.decodes).map((track, n) => ({
    track,
    report: `/check-${n}.txt`,
  }));
  if (tracks.length === 0) return success(null);
  for (const where of ['start', 'end'] as const) {
    const files = new Map([[inputName(0), blobContent(file, readBlob)]]);
    const session = await openSession(core, files, watcher);
    const code = session.core.ffmpeg(checkArgs(tracks, where));
    const log = session.log();
    const storage = session.storageFailure();
    if (storage !== null) return failed(storage, log);
    const decoded = code === 0 ? tracks.filter(({ report }) => hasFrame(session, report)) : [];
    // A track may end more than a second before the others.
    const wanted = where === 'start' ? tracks.length : 1;
    if (decoded.length < wanted)
      return failed({ kind: 'output-rejected', why: 'undecodable' }, log);
  }
  return success(null);
}

/** Videos and sounds that the core has a decoder for; it reads WebP, but not animated ones. */
function checkable(media: MediaInfo, decodes: readonly TrackRef[]): TrackRef[] {
  const animated = media.container === 'webp' && media.duration.kind !== 'unknown';
  return decodes.filter(({ kind }) => (kind === 'video' || kind === 'audio') && !animated);
}

/** Lines of the framecrc muxer: `#` starts what it says of the track, `0, 0, 0, 1, 115200, 0x7b4f3ad8` is a frame. */
function hasFrame({ core }: Session, report: string): boolean {
  return /^\d/mu.test(core.fs.readFile(report, { encoding: 'utf8' }));
}
