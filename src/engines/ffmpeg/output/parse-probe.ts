import type { ColourTags } from '../../../domain/media/colours.ts';
import type {
  AttachmentTrack,
  AudioTrack,
  Duration,
  MediaInfo,
  Rotation,
  Track,
} from '../../../domain/media/media.ts';
import { containerOf, isPictureDemuxer } from './container-of.ts';
import { metadataOf, trackLabel } from './probe-metadata.ts';
import type { ProbeOutput, ProbeStream } from './probe-output.ts';
import { clock, number, positive, ratio, toRate } from './probe-values.ts';

/** What FFmpeg says when it divides the size by the bit rate because nothing in the file tells its length. */
const GUESSED_LENGTH = 'Estimating duration from bitrate';

/** What FFmpeg says of pictures in tags that it passes over: with the type that the tag names, or without. */
const PASSED_OVER =
  /Unknown attached picture mimetype: (?<type>[^\s,]*?)(?:, skipping)?\.$|Unknown cover type: /u;

/**
 * Reads ffprobe's JSON. Returns null when it holds no file that was recognised. `log` is what ffprobe printed: there
 * it says when a duration is a guess, and which pictures it does not list.
 */
export function parseProbe(json: string, size: number, log: readonly string[]): MediaInfo | null {
  const { streams = [], chapters = [], format } = parseJson(json);
  if (format?.format_name === undefined) return null;
  const kind = log.some((line) => line.includes(GUESSED_LENGTH)) ? 'estimated' : 'exact';
  const picture = isPictureDemuxer(format.format_name);
  const duration = picture ? ({ kind: 'unknown' } as const) : toDuration(format.duration, kind);
  const container = containerOf(format.format_name);
  const tracks = streams.map((stream) => {
    const label = trackLabel(stream, container);
    const track = toTrack(stream, kind, picture, number(format.start_time));
    return label === null ? track : { ...track, label };
  });
  return {
    probedBy: 'ffmpeg',
    container,
    size,
    duration,
    tracks: [
      ...fillBitRate(tracks, positive(format.bit_rate)),
      ...otherPictures(log, tracks.length),
    ],
    metadata: metadataOf({ streams, chapters, format }, container),
  };
}

/** Pictures of a file's tags that FFmpeg 5.1 does not know, as WebP: named, so that their loss is. */
function otherPictures(log: readonly string[], firstIndex: number): AttachmentTrack[] {
  const types = log.flatMap((line) => {
    const match = PASSED_OVER.exec(line);
    return match === null ? [] : [match.groups?.['type'] ?? 'unknown'];
  });
  return types.map((codec, n) => ({
    kind: 'attachment',
    index: firstIndex + n,
    codec,
    frames: null,
    bitRate: null,
  }));
}

function parseJson(json: string): ProbeOutput {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Half a document means that ffprobe gave up on the file.
    return {};
  }
}

function toTrack(
  stream: ProbeStream,
  kind: 'exact' | 'estimated',
  picture: boolean,
  fileStart: number,
): Track {
  const base = {
    index: stream.index ?? 0,
    codec: codecOf(stream),
    frames: positive(stream.nb_frames),
    bitRate: positive(stream.bit_rate) ?? positive(tag(stream, 'BPS')),
  };
  const duration = picture
    ? ({ kind: 'unknown' } as const)
    : toDuration(endOf(stream, fileStart), kind);
  const { width = 0, height = 0 } = stream;
  switch (stream.codec_type) {
    case 'video':
      if (stream.disposition?.attached_pic === 1) return { ...base, kind: 'cover', width, height };
      // A video track without a picture size cannot be decoded; FFmpeg has no decoder for it or found no frame.
      if (width === 0 || height === 0) return { ...base, kind: 'data' };
      return {
        ...base,
        kind: 'video',
        width,
        height,
        pixelAspect: ratio(stream.sample_aspect_ratio?.replace(':', '/')) ?? 1,
        rotation: toRotation(stream),
        rate: toRate(stream.avg_frame_rate) ?? toRate(stream.r_frame_rate),
        scan: /^(?:tt|bb|tb|bt)$/u.test(stream.field_order ?? '') ? 'interlaced' : 'progressive',
        duration,
        pixelFormat: pixelFormat(stream),
        colours: colourTags(stream),
      };
    case 'audio':
      return toAudio(stream, base, duration);
    case 'subtitle':
      return { ...base, kind: 'subtitle' };
    case 'attachment':
      // FFmpeg writes none without a name and a type.
      return stream.tags?.['filename'] === undefined || stream.tags['mimetype'] === undefined
        ? { ...base, kind: 'data' }
        : { ...base, kind: 'attachment' };
    default:
      return { ...base, kind: 'data' };
  }
}

/** Codecs that FFmpeg 5.1 does not know, by the name that the container has for them. */
const BY_TAG: Readonly<Record<string, string>> = { apac: 'apac' };

function codecOf({
  codec_name: name = 'unknown',
  codec_tag_string: fourCc = '',
}: ProbeStream): string {
  return name === 'unknown' || name === 'none' ? (BY_TAG[fourCc] ?? 'unknown') : name;
}

function toAudio(
  stream: ProbeStream,
  base: Pick<AudioTrack, 'index' | 'codec' | 'frames' | 'bitRate'>,
  duration: Duration,
): Track {
  const channels = stream.channels ?? 0;
  const sampleRate = positive(stream.sample_rate);
  if (channels === 0 || sampleRate === null) return { ...base, kind: 'data' };
  const bits = positive(stream.bits_per_raw_sample) ?? stream.bits_per_sample ?? 0;
  return { ...base, kind: 'audio', channels, sampleRate, bits: bits > 0 ? bits : 16, duration };
}

/** FFmpeg's usual decoders of VP8 and VP9 leave transparency out, and with it the name of the layout; a tag tells. */
function pixelFormat(stream: ProbeStream): string {
  const { pix_fmt: name = '' } = stream;
  const isBeside = ['vp8', 'vp9'].includes(stream.codec_name ?? '') && isTransparent(stream);
  return isBeside ? name.replace(/^yuv(?!a)/u, 'yuva') : name;
}

function isTransparent({ tags = {} }: ProbeStream): boolean {
  return Object.entries(tags).some(
    ([key, value]) => key.toLowerCase() === 'alpha_mode' && value === '1',
  );
}

function colourTags(stream: ProbeStream): ColourTags {
  const said = (name: string | undefined) =>
    name === undefined || name === 'unknown' || name === 'reserved' ? null : name;
  const range = said(stream.color_range);
  return {
    matrix: said(stream.color_space),
    primaries: said(stream.color_primaries),
    transfer: said(stream.color_transfer),
    range: range === null ? null : range === 'pc' ? 'full' : 'limited',
  };
}

/** When only the whole file's bit rate is known, what the other tracks leave of it belongs to the one without. */
function fillBitRate(tracks: Track[], total: number | null): Track[] {
  const unknown = tracks.filter(
    (track) => track.bitRate === null && (track.kind === 'video' || track.kind === 'audio'),
  );
  if (total === null || unknown.length !== 1) return tracks;
  const known = tracks.reduce((sum, track) => sum + (track.bitRate ?? 0), 0);
  const rest = total - known;
  return rest > 0
    ? tracks.map((track) => (track === unknown[0] ? { ...track, bitRate: rest } : track))
    : tracks;
}

/** Rotation in a display matrix counts counter-clockwise; Kiln counts clockwise like everybody else. */
function toRotation({ side_data_list: sideData = [] }: ProbeStream): Rotation {
  const turn = sideData.find((entry) => entry.rotation !== undefined)?.rotation ?? 0;
  const clockwise = (((Math.round(-turn / 90) * 90) % 360) + 360) % 360;
  return clockwise as Rotation;
}

/**
 * When a track ends, in seconds from the file's start. That is what Matroska's tag says; other containers say how long
 * the track is, to which a late start has to be added.
 */
function endOf(stream: ProbeStream, fileStart: number): string | undefined {
  if (stream.duration === undefined) return clock(tag(stream, 'DURATION'));
  const late = Math.max(0, number(stream.start_time) - fileStart);
  return String(Number(stream.duration) + late);
}

function toDuration(text: string | undefined, kind: 'exact' | 'estimated'): Duration {
  const seconds = positive(text);
  return seconds === null ? { kind: 'unknown' } : { kind, seconds };
}

/** A tag of a stream, whatever its language suffix: Matroska writes `DURATION-eng`. */
function tag({ tags = {} }: ProbeStream, name: string): string | undefined {
  return Object.entries(tags).find(([key]) => key === name || key.startsWith(`${name}-`))?.[1];
}
