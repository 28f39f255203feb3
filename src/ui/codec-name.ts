const NAMES: Readonly<Record<string, string>> = {
  h264: 'H.264',
  hevc: 'H.265',
  av1: 'AV1',
  vp8: 'VP8',
  vp9: 'VP9',
  mpeg1video: 'MPEG-1',
  mpeg2video: 'MPEG-2',
  mpeg4: 'MPEG-4',
  msmpeg4v3: 'MPEG-4 v3',
  theora: 'Theora',
  prores: 'ProRes',
  rawvideo: 'uncompressed',
  mjpeg: 'JPEG',
  webp: 'WebP',
  'webp-animation': 'animated WebP',
  aac: 'AAC',
  mp3: 'MP3',
  mp2: 'MP2',
  opus: 'Opus',
  vorbis: 'Vorbis',
  ac3: 'AC-3',
  eac3: 'E-AC-3',
  truehd: 'TrueHD',
  dts: 'DTS',
  flac: 'FLAC',
  alac: 'ALAC',
  wmav1: 'WMA 1',
  wmav2: 'WMA 2',
  mov_text: 'text',
  subrip: 'SRT',
};

/** A codec as people call it; `id` is FFmpeg's name. */
export function codecName(id: string): string {
  const known = NAMES[id];
  if (known !== undefined) return known;
  return id.startsWith('pcm_') ? 'PCM' : id.toUpperCase();
}
