import { Mistake } from '../../../lib/mistake.ts';
import type { FormatId } from '../../../domain/formats/catalogue.ts';

/** FFmpeg's muxer for each format, behind its private options. */
const MUXERS = {
  mp4: ['-movflags', '+faststart', '-f', 'mp4'],
  webm: ['-f', 'webm'],
  mkv: ['-f', 'matroska'],
  mov: ['-movflags', '+faststart', '-f', 'mov'],
  // It only counts frames: moved by the lead-in of an MP3, each would be shown one late.
  avi: ['-avoid_negative_ts', 'disabled', '-f', 'avi'],
  wmv: ['-f', 'asf'],
  flv: ['-f', 'flv'],
  ts: ['-f', 'mpegts'],
  mpg: ['-f', 'vob'],
  '3gp': ['-f', '3gp'],
  ogv: ['-f', 'ogg'],
  hls: ['-f', 'hls'],
  gif: ['-f', 'gif'],
  webp: ['-loop', '0', '-f', 'webp'],
  mp3: ['-id3v2_version', '3', '-f', 'mp3'],
  m4a: ['-movflags', '+faststart', '-f', 'ipod'],
  aac: ['-f', 'adts'],
  ogg: ['-f', 'ogg'],
  opus: ['-f', 'opus'],
  flac: ['-f', 'flac'],
  wav: ['-rf64', 'auto', '-f', 'wav'],
  wma: ['-f', 'asf'],
  ac3: ['-f', 'ac3'],
  aiff: ['-write_id3v2', '1', '-f', 'aiff'],
  jpg: ['-update', '1', '-f', 'image2'],
  png: ['-update', '1', '-f', 'image2'],
  srt: ['-f', 'srt'],
  vtt: ['-f', 'webvtt'],
  ass: ['-f', 'ass'],
} as const satisfies Readonly<Partial<Record<FormatId, readonly string[]>>>;

const KNOWN: Readonly<Partial<Record<FormatId, readonly string[]>>> = MUXERS;

/** The arguments that say how an output of this format is written. */
export function muxerArgs(format: FormatId): readonly string[] {
  const args = KNOWN[format];
  if (args === undefined) throw new Mistake(`FFmpeg writes no ${format}.`);
  return args;
}
