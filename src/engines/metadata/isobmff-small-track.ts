import type { Chapter } from '../../domain/media/metadata.ts';
import type { Timecode } from '../../domain/media/timecode.ts';
import { box, bytes, fullBox, u16, u32, zeros } from './write-boxes.ts';

/** A track of few bytes that is added to an index: chapters, a timecode. Durations are in ticks of `timescale`. */
export type SmallTrack = {
  readonly handler: string;
  readonly handlerName: string;
  readonly timescale: number;
  readonly durations: readonly number[];
  readonly samples: readonly Uint8Array[];
  readonly mediaHeader: Uint8Array;
  readonly sampleEntry: Uint8Array;
};

/** What a track needs to know of the movie. Ticks of `start` and `duration` are the movie's. */
export type MoviePlace = {
  readonly id: number;
  /** Seconds since 1904. */
  readonly created: number;
  readonly start: number;
  readonly duration: number;
  /** Where the first sample is in the file; the others follow it. */
  readonly offset: number;
};

/** Ticks a second of chapters: thousandths. */
const CHAPTER_SCALE = 1000;

/** The matrix that turns nothing. */
const MATRIX = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32);

/** What says that a text is in UTF-8, behind the text. */
const UTF8 = [u32(12), 'encd', u32(0x100)];

/** What a text would look like if it were shown: FFmpeg writes the same. */
const TEXT_STYLE = [u32(1), zeros(22), u16(1), zeros(6), u32(13), 'ftab', u16(1), u16(1), 0];

/** QuickTime's chapters: a track of texts that is not shown. Each lasts until the next one begins. */
export function chapterTrack(chapters: readonly Chapter[]): SmallTrack {
  const starts = chapters.map(({ start }) => Math.round(start * CHAPTER_SCALE));
  const end = Math.round((chapters.at(-1)?.end ?? 0) * CHAPTER_SCALE);
  return {
    handler: 'text',
    handlerName: 'ChapterHandler',
    timescale: CHAPTER_SCALE,
    durations: starts.map((start, n) => Math.max(1, (starts[n + 1] ?? end) - start)),
    samples: chapters.map(({ title }) => {
      const text = bytes(title);
      return bytes(u16(text.length), text, UTF8);
    }),
    mediaHeader: box(
      'gmhd',
      fullBox('gmin', 0, u16(0x40), u16(0x8000), u16(0x8000), u16(0x8000), u32(0)),
      box('text', u16(1), zeros(14), u16(1), zeros(14), u32(0x4000)),
    ),
    sampleEntry: box('text', zeros(6), u16(1), TEXT_STYLE),
  };
}

/** A timecode: the number of the first frame. `seconds` is how long the movie is. */
export function timecodeTrack({ frame, rate, isDropFrame }: Timecode, seconds: number): SmallTrack {
  const perSecond = Math.round(rate.num / rate.den);
  return {
    handler: 'tmcd',
    handlerName: 'TimeCodeHandler',
    timescale: rate.num,
    durations: [Math.max(1, Math.round(seconds * rate.num))],
    samples: [u32(frame)],
    mediaHeader: box(
      'gmhd',
      fullBox('gmin', 0, u16(0x40), u16(0x8000), u16(0x8000), u16(0x8000), u32(0)),
      box('tmcd', fullBox('tcmi', 0, zeros(4), u16(12), zeros(14), 0)),
    ),
    sampleEntry: box('tmcd', [zeros(6), u16(1), u32(0)], u32(isDropFrame ? 1 : 0), [
      u32(rate.num),
      u32(rate.den),
      perSecond,
      0,
    ]),
  };
}

/** The track's entry in the index. */
export function trackBox(track: SmallTrack, place: MoviePlace): Uint8Array {
  const times = [u32(place.created), u32(place.created)];
  const ticks = track.durations.reduce((sum, one) => sum + one, 0);
  const edits = [
    ...(place.start > 0 ? [[u32(place.start), u32(0xffffffff), u32(0x10000)]] : []),
    [u32(place.duration), u32(0), u32(0x10000)],
  ];
  return box(
    'trak',
    // Version 0; the track is not enabled, but part of the movie.
    fullBox(
      'tkhd',
      2,
      [times, u32(place.id), u32(0), u32(place.start + place.duration)],
      [zeros(16), MATRIX, zeros(8)],
    ),
    box('edts', fullBox('elst', 0, u32(edits.length), edits)),
    box(
      'mdia',
      fullBox('mdhd', 0, times, u32(track.timescale), u32(ticks), u16(0x55c4), u16(0)),
      fullBox('hdlr', 0, u32(0), track.handler, zeros(12), track.handlerName, 0),
      box(
        'minf',
        track.mediaHeader,
        box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1))),
        sampleTable(track, place.offset),
      ),
    ),
  );
}

function sampleTable({ durations, samples, sampleEntry }: SmallTrack, offset: number): Uint8Array {
  return box(
    'stbl',
    fullBox('stsd', 0, u32(1), sampleEntry),
    fullBox(
      'stts',
      0,
      u32(durations.length),
      durations.map((duration) => bytes(u32(1), u32(duration))),
    ),
    fullBox('stsc', 0, u32(1), u32(1), u32(samples.length), u32(1)),
    fullBox(
      'stsz',
      0,
      u32(0),
      u32(samples.length),
      samples.map(({ length }) => u32(length)),
    ),
    // Of eight bytes: the samples stand at the end of what may be a large file.
    fullBox('co64', 0, u32(1), u32(Math.floor(offset / 2 ** 32)), u32(offset % 2 ** 32)),
  );
}
