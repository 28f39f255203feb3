import { writeFileSync } from 'node:fs';
import { madeClip } from './made-clip.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the clips say of themselves, by the neutral names of tags. */
export const SAID = {
  title: 'Ti=tle; "Ä" \\ #x – 日本',
  artist: 'Art Ist',
  album: 'Al Bum',
  album_artist: 'Al Bum Artist',
  track: '3/12',
  disc: '1/2',
  date: '2019',
  genre: 'Electronic',
  composer: 'Com Poser',
  comment: 'A comment',
  lyrics: 'La la\nsecond line',
  language: 'eng',
  compilation: '1',
  copyright: 'Copy',
  replaygain_track_gain: '-6.5 dB',
  MY_OWN: 'mine',
  creation_time: '2024-06-24T11:07:15Z',
  location: '+48.2082+016.3738/',
  make: 'ACME',
  model: 'Cam 3',
} as const;

/** Chapters of the clips: when they begin, in seconds, and their titles. */
export const CHAPTERS: readonly (readonly [number, string])[] = [
  [0, 'One'],
  [1.5, 'Zwei Ä'],
];

/** Seconds that the clips last. */
export const SECONDS = 3;

const PICTURE = ['-f', 'lavfi', '-i', `testsrc=d=${SECONDS}:s=64x48:r=30000/1001`];
const SOUND = ['-f', 'lavfi', '-i', `sine=d=${SECONDS}:r=48000`];
const LABELS = ['-metadata:s:1', 'title=Sound title', '-metadata:s:1', 'language=ger'];

/** How native ffmpeg makes a clip of each kind. */
const RECIPES = {
  mp4: { picture: 'libx264', sound: 'aac', more: [] },
  mov: { picture: 'libx264', sound: 'aac', more: [] },
  mkv: { picture: 'libx264', sound: 'aac', more: [] },
  webm: { picture: 'libvpx', sound: 'libopus', more: [] },
  avi: { picture: 'mpeg4', sound: 'libmp3lame', more: [] },
  m4a: { picture: null, sound: 'aac', more: [] },
  mp3: { picture: null, sound: 'libmp3lame', more: ['-id3v2_version', '3'] },
  flac: { picture: null, sound: 'flac', more: [] },
  ogg: { picture: null, sound: 'libvorbis', more: [] },
  // Native ffmpeg before version 6 writes wrong times.
  opus: { picture: null, sound: 'libopus', more: ['-map_chapters', '-1'] },
  wav: { picture: null, sound: 'pcm_s16le', more: [] },
} as const;

/** Containers that native ffmpeg makes tagged clips of. */
export type TaggedExtension = keyof typeof RECIPES;

/** All of them. */
export const TAGGED = Object.keys(RECIPES) as TaggedExtension[];

/** A clip of three seconds with all that `SAID` and `CHAPTERS` have, as far as native ffmpeg can write it. */
export function taggedClip(extension: TaggedExtension): string {
  const { picture, sound, more } = RECIPES[extension];
  const escape = (text: string) => text.replace(/[=;#\\\n]/gu, '\\$&');
  const ends = CHAPTERS.map((_, n) => CHAPTERS[n + 1]?.[0] ?? SECONDS);
  const chapters = CHAPTERS.flatMap(([start, title], n) => [
    ...['[CHAPTER]', 'TIMEBASE=1/1000', `START=${start * 1000}`],
    ...[`END=${(ends[n] ?? SECONDS) * 1000}`, `title=${title}`],
  ]);
  const tags = Object.entries(SAID).map(([name, value]) => `${name}=${escape(value)}`);
  const text = join(tmpdir(), `kiln-tags-${process.pid}.txt`);
  writeFileSync(text, [';FFMETADATA1', ...tags, ...chapters].join('\n'));
  return madeClip(`tagged.${extension}`, [
    ...(picture === null ? [] : PICTURE),
    ...SOUND,
    ...['-i', text, '-map', '0', ...(picture === null ? [] : ['-map', '1'])],
    ...['-map_metadata', picture === null ? '1' : '2'],
    ...['-map_chapters', picture === null ? '1' : '2'],
    ...(picture === null
      ? []
      : [...LABELS, '-c:v', picture, '-b:v', '200k', '-pix_fmt', 'yuv420p']),
    ...['-c:a', sound, '-ac', '2', ...more],
  ]);
}
