import type { ContainerId } from '../../../domain/media/container.ts';

/** FFmpeg's demuxers for each container, by any of their names. */
const DEMUXERS = {
  isobmff: ['mov'],
  matroska: ['matroska'],
  avi: ['avi'],
  asf: ['asf'],
  flv: ['flv'],
  'mpeg-ts': ['mpegts'],
  'mpeg-ps': ['mpeg'],
  ogg: ['ogg'],
  'video-stream': ['h264', 'hevc', 'm4v', 'mpegvideo'],
  mp3: ['mp3'],
  adts: ['aac'],
  ac3: ['ac3'],
  flac: ['flac'],
  wav: ['wav'],
  aiff: ['aiff'],
  gif: ['gif'],
  webp: ['webp_pipe'],
  jpeg: ['jpeg_pipe'],
  png: ['png_pipe'],
  bmp: ['bmp_pipe'],
  ico: ['ico'],
  avif: [],
  heic: [],
  jxl: [],
  tiff: ['tiff_pipe'],
  pdf: [],
  subtitles: ['srt', 'webvtt', 'ass'],
  zip: [],
  slideshow: [],
  other: [],
} as const satisfies Readonly<Record<ContainerId, readonly string[]>>;

const BY_DEMUXER: ReadonlyMap<string, ContainerId> = new Map(
  (Object.keys(DEMUXERS) as ContainerId[]).flatMap((id) =>
    DEMUXERS[id].map((name) => [name, id] as const),
  ),
);

/** The container that a demuxer reads. FFmpeg gives it all of its names, such as `mov,mp4,m4a,3gp,3g2,mj2`. */
export function containerOf(demuxer: string): ContainerId {
  const [name = ''] = demuxer.split(',');
  return BY_DEMUXER.get(name) ?? 'other';
}

/** True for demuxers of files that hold one picture. */
export function isPictureDemuxer(demuxer: string): boolean {
  return demuxer.endsWith('_pipe');
}
