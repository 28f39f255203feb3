import { bandwidthOf, type Bandwidth } from './bandwidth.ts';
import { HLS_VERSION } from './media-playlist.ts';
import { MEDIA_PLAYLIST, type HlsPicture, type HlsRendition, type HlsSound } from './rendition.ts';

/** What is in a package. At least one of both. `target`: see `targetDuration`. */
export type HlsContents = {
  readonly pictures: readonly HlsPicture[];
  readonly sound: HlsSound | null;
  readonly target: number;
};

/** Name of the group that the sound is in. */
const SOUND_GROUP = 'sound';

const NO_BANDWIDTH: Bandwidth = { peak: 0, average: 0 };

/** The playlist that leads to those of the renditions, the best one first. Without a picture the sound is all there is. */
export function masterPlaylist({ pictures, sound, target }: HlsContents): string {
  const heard = sound === null ? NO_BANDWIDTH : bandwidthOf(sound.segments, target);
  const alone = pictures.length === 0 && sound !== null ? [stream(sound, heard, [])] : [];
  return [
    '#EXTM3U',
    `#EXT-X-VERSION:${HLS_VERSION}`,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...(pictures.length > 0 && sound !== null ? [media(sound)] : []),
    ...pictures.flatMap((picture) => {
      const seen = bandwidthOf(picture.segments, target);
      const both = { peak: seen.peak + heard.peak, average: seen.average + heard.average };
      return stream(
        picture,
        both,
        [
          `RESOLUTION=${picture.size.width}x${picture.size.height}`,
          `FRAME-RATE=${picture.frameRate.toFixed(3)}`,
          ...(sound === null ? [] : [`AUDIO="${SOUND_GROUP}"`]),
        ],
        sound === null ? [] : [sound.codec],
      );
    }),
    ...alone.flat(),
    '',
  ].join('\n');
}

function stream(
  { name, codec }: HlsRendition,
  { peak, average }: Bandwidth,
  more: readonly string[],
  codecs: readonly string[] = [],
): string[] {
  const attributes = [
    `BANDWIDTH=${peak}`,
    `AVERAGE-BANDWIDTH=${average}`,
    `CODECS="${[codec, ...codecs].join()}"`,
    ...more,
  ];
  return [`#EXT-X-STREAM-INF:${attributes.join()}`, uriOf(name)];
}

function media({ name, channels }: HlsSound): string {
  const attributes = [
    'TYPE=AUDIO',
    `GROUP-ID="${SOUND_GROUP}"`,
    'NAME="Sound"',
    'DEFAULT=YES',
    'AUTOSELECT=YES',
    `CHANNELS="${channels}"`,
    `URI="${uriOf(name)}"`,
  ];
  return `#EXT-X-MEDIA:${attributes.join()}`;
}

function uriOf(name: string): string {
  return `${name}/${MEDIA_PLAYLIST}`;
}
