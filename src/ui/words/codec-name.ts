import { codecs } from './en/codecs.ts';
import { spoken } from './language.ts';

const NAMES: Readonly<Record<string, string>> = {
  h264: 'H.264',
  hevc: 'HEVC',
  av1: 'AV1',
  vp8: 'VP8',
  vp9: 'VP9',
  mpeg1video: 'MPEG-1',
  mpeg2video: 'MPEG-2',
  mpeg4: 'MPEG-4',
  msmpeg4v2: 'MPEG-4 v2',
  msmpeg4v3: 'MPEG-4 v3',
  h263: 'H.263',
  flv1: 'Sorenson',
  wmv1: 'WMV 7',
  wmv2: 'WMV 8',
  wmv3: 'WMV 9',
  vc1: 'VC-1',
  theora: 'Theora',
  prores: 'ProRes',
  dvvideo: 'DV',
  mjpeg: 'JPEG',
  webp: 'WebP',
  heic: 'HEIC',
  avif: 'AVIF',
  bmp: 'BMP',
  ico: 'ICO',
  jxl: 'JPEG XL',
  tiff: 'TIFF',
  pdf: 'PDF',
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
  wmapro: 'WMA Pro',
  amr_nb: 'AMR',
  amr_wb: 'AMR-WB',
  pcm_alaw: 'A-law',
  pcm_mulaw: 'µ-law',
  subrip: 'SRT',
  webvtt: 'WebVTT',
  eia_608: 'captions',
};

const DESCRIBED = spoken('codecs', codecs);

/** A codec as people call it; `id` is FFmpeg's name. */
export function codecName(id: string): string {
  const known = NAMES[id] ?? described(id);
  if (known !== undefined) return known;
  return id.startsWith('pcm_') ? 'PCM' : id.toUpperCase();
}

function described(id: string): string | undefined {
  return id in codecs ? DESCRIBED[id as keyof typeof codecs] : undefined;
}
