import { EncodedPacketSink } from 'mediabunny';
import { readMasterPlaylist, readMediaPlaylist } from '../../../../domain/hls/read-playlist.ts';
import { MASTER_PLAYLIST } from '../../../../domain/hls/rendition.ts';
import { withInput } from '../work/open-input.ts';
import { readZip } from '../containers/read-zip.ts';

/** Seconds by which a segment may begin elsewhere than its playlist says: a frame of sound. */
const TOLERANCE = 0.05;

/**
 * Looks whether a package is whole: every playlist that is named is there and ends, and so does every segment; segments
 * begin when the playlist says, and with a key frame. `decode` is given each rendition as one file.
 */
export async function checkPackage(
  file: Blob,
  decode: (rendition: Blob) => Promise<void>,
): Promise<void> {
  const files = await readZip(file);
  const playlists = readMasterPlaylist((await files.get(MASTER_PLAYLIST)?.text()) ?? '');
  if (playlists.length === 0) throw new Error('The package has no master playlist.');
  for (const path of playlists) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const list = readMediaPlaylist((await files.get(path)?.text()) ?? '');
    if (list === null) throw new Error(`${path} is not whole.`);
    const named = [list.init, ...list.segments.map(({ uri }) => uri)];
    const rendition = new Blob(
      named.map((uri) => {
        const part = files.get(`${folder}${uri}`);
        if (part === undefined || part.size === 0) throw new Error(`${folder}${uri} is missing.`);
        return part;
      }),
    );
    const seconds = list.segments.map((segment) => segment.seconds);
    if (seconds.some((one) => Math.round(one) > list.target)) throw new Error(`${path} overruns.`);
    await checkTimes(path, rendition, seconds);
    await decode(rendition);
  }
}

/** Each segment has to begin where the ones before it end, with what can be decoded alone. */
async function checkTimes(
  path: string,
  rendition: Blob,
  seconds: readonly number[],
): Promise<void> {
  const ignored = () => undefined;
  await withInput(rendition, ignored, async (input) => {
    const [track] = await input.getTracks();
    if (track === undefined || !(track.isVideoTrack() || track.isAudioTrack())) {
      throw new Error(`${path} leads to nothing that can be played.`);
    }
    const sink = new EncodedPacketSink(track);
    let time = await track.getFirstTimestamp();
    for (const length of seconds) {
      const key = await sink.getKeyPacket(time + TOLERANCE / 2, { metadataOnly: true });
      if (key === null || Math.abs(key.timestamp - time) > TOLERANCE) {
        throw new Error(`No segment of ${path} begins at ${time} s.`);
      }
      time += length;
    }
    if (Math.abs((await track.computeDuration()) - time) > TOLERANCE) {
      throw new Error(`${path} does not end at ${time} s.`);
    }
  });
}
