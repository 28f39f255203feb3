import { h264CodecOf } from '../../../../domain/hls/h264-codec.ts';
import { masterPlaylist } from '../../../../domain/hls/master-playlist.ts';
import { mediaPlaylist, targetDuration } from '../../../../domain/hls/media-playlist.ts';
import {
  INIT_SEGMENT,
  MASTER_PLAYLIST,
  MEDIA_PLAYLIST,
  type HlsPicture,
  type HlsSegment,
  type HlsSound,
} from '../../../../domain/hls/rendition.ts';
import { cmafSegment, type TrackConfig } from '../containers/cmaf-segment.ts';
import { Declined } from '../work/refusals.ts';
import { spsOfAvcC } from '../codecs/h264-sps.ts';
import { packetGroups } from './packet-groups.ts';
import type { PacketTrack } from './packet-track.ts';
import { bytesOf } from '../codecs/decoder-config.ts';

/** A file of a package. */
export type PackageEntry = { readonly name: string; readonly bytes: Uint8Array | string };

/** What is to be packed. `shift`: seconds that are added to all times; `starts`: when segments begin. */
export type PackageContents = {
  readonly pictures: readonly {
    readonly name: string;
    readonly track: PacketTrack<VideoDecoderConfig>;
  }[];
  readonly sound: PacketTrack<AudioDecoderConfig> | null;
  readonly starts: readonly number[];
  readonly shift: number;
};

/** Folder of the sound. */
const SOUND = 'sound';

/** The files of a package, made while they are read. `reach` is told how far each rendition is, in seconds. */
export async function* packageEntries(
  { pictures, sound, starts, shift }: PackageContents,
  reach: (rendition: number, seconds: number) => void,
): AsyncGenerator<PackageEntry> {
  const shown: HlsPicture[] = [];
  let heard: HlsSound | null = null;
  for (const [n, { name, track }] of pictures.entries()) {
    const { config } = track;
    const made = emptyRendition();
    const files = segmentFiles({ kind: 'picture', config }, track, { name, starts, shift }, made);
    for await (const file of files) {
      yield file;
      reach(n, made.end);
    }
    const { codedWidth: width = 0, codedHeight: height = 0 } = config;
    const { segments, rate: frameRate } = made;
    shown.push({ name, codec: codecOf(config), segments, size: { width, height }, frameRate });
  }
  if (sound !== null) {
    const { config } = sound;
    const made = emptyRendition();
    const place = { name: SOUND, starts, shift };
    for await (const file of segmentFiles({ kind: 'sound', config }, sound, place, made)) {
      yield file;
      reach(pictures.length, made.end);
    }
    const { segments } = made;
    heard = { name: SOUND, codec: config.codec, segments, channels: config.numberOfChannels };
  }
  const renditions = [...shown, ...(heard === null ? [] : [heard])];
  const target = targetDuration(renditions.flatMap(({ segments }) => segments));
  for (const { name, segments } of renditions) {
    yield { name: `${name}/${MEDIA_PLAYLIST}`, bytes: mediaPlaylist(segments, target) };
  }
  const master = masterPlaylist({ pictures: shown, sound: heard, target });
  yield { name: MASTER_PLAYLIST, bytes: master };
}

/** What is known of a rendition while it is written: its segments, where it ends, and its frames per second at most. */
type Rendition = { segments: HlsSegment[]; end: number; rate: number };

function emptyRendition(): Rendition {
  return { segments: [], end: 0, rate: 0 };
}

/** Packets that are too few to say how many there are in a second. */
const FEW = 3;

async function* segmentFiles(
  config: TrackConfig,
  track: PacketTrack<unknown>,
  { name, starts, shift }: Pick<PackageContents, 'starts' | 'shift'> & { readonly name: string },
  made: Rendition,
): AsyncGenerator<PackageEntry> {
  for await (const { packets, end } of packetGroups(track.packets('all'), starts)) {
    const { init, data } = await cmafSegment(config, packets, shift);
    if (made.segments.length === 0) yield { name: `${name}/${INIT_SEGMENT}`, bytes: init };
    const uri = `segment-${made.segments.length + 1}.m4s`;
    const seconds = end - (packets[0]?.timestamp ?? end);
    made.segments.push({ uri, seconds, bytes: data.length });
    made.end = end;
    if (packets.length > FEW) made.rate = Math.max(made.rate, packets.length / seconds);
    yield { name: `${name}/${uri}`, bytes: data };
  }
  if (made.segments.length === 0) throw new Error(`Nothing came of "${name}".`);
}

function codecOf({ description }: VideoDecoderConfig): string {
  const sps = spsOfAvcC(bytesOf(description));
  if (sps === null) throw new Declined('The picture does not say what it is.');
  return h264CodecOf(sps);
}
