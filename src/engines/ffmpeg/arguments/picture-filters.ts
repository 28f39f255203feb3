import type { Fade } from '../../../domain/edits/fade.ts';
import type { TimeMap } from '../../../domain/edits/time-map.ts';
import type { PictureEdit } from '../../../domain/edits/picture-edit.ts';
import type { Rect } from '../../../domain/edits/rect.ts';
import { tagFilters, valueFilters, type Layout } from './value-filters.ts';
import type { Segment } from '../../../domain/step/segment.ts';

/** Seconds before a frame at which a cut is made, so that rounding leaves it on its side. */
const BEFORE = 0.0005;

/** Strengths of the filter that removes noise: of brightness and colour, in space and in time. */
const DENOISE = { light: 'hqdn3d=2:1.5:3:2.25', strong: 'hqdn3d=6:4.5:9:6.75' } as const;

const TURN = { 90: ['transpose=clock'], 180: ['hflip', 'vflip'], 270: ['transpose=cclock'] };

const FLIP = { horizontal: ['hflip'], vertical: ['vflip'] };

/**
 * The filters of an edit, without its cuts. Half pictures are lines: they are made whole before lines are turned. The
 * fps filter, unlike `-r`, does not show the last frame longer than it was.
 */
export function filters(edit: PictureEdit, layout: Layout): string[] {
  const { crop, turn, flip, size, frame, pixels, timing, scan, denoise } = edit;
  return [
    // Whole frames pass through; files mix them.
    ...(scan === 'deinterlace' ? ['yadif=deint=interlaced'] : []),
    ...(scan === 'deinterlace-all' ? ['yadif'] : []),
    ...(crop === null ? [] : [`crop=${[...areaOf(crop), 'exact=1'].join(':')}`]),
    ...(turn === 0 ? [] : TURN[turn]),
    ...(flip === 'none' ? [] : FLIP[flip]),
    ...(denoise === 'off' ? [] : [DENOISE[denoise]]),
    ...(timing.kind === 'constant' ? [`fps=${timing.rate.num}/${timing.rate.den}`] : []),
    ...valueFilters(edit, size === null ? null : sizeOf(frame ?? size), layout),
    ...(pixels === 'square' ? ['setsar=1'] : []),
    ...(size === null || frame === null
      ? []
      : [`pad=${size.width}:${size.height}:${frame.x}:${frame.y}`]),
    ...fadeFilters('fade', edit.fade),
    ...tagFilters(edit),
  ];
}

/** The filters of a picture without a pixel aspect of its own; `null` passes frames through untouched. */
export function imageFilters(
  edit: PictureEdit,
  timeMap: TimeMap,
  layout: Layout,
  then: readonly string[] = [],
): string {
  const square = edit.size === null ? [] : ['setsar=1'];
  const chain = [...timeFilters(timeMap), ...filters(edit, layout), ...square, ...then];
  return chain.length === 0 ? 'null' : chain.join(',');
}

/** What part of a video is taken, and when its frames are shown. The beginning of a range becomes 0. */
export function timeFilters({ range, speed }: TimeMap): string[] {
  return [
    ...(range === null ? [] : trim(earlier(range.from), earlier(range.to))),
    ...clock(range?.from ?? 0, speed),
  ];
}

/**
 * Lets only a segment's frames through, and the first of them at 0 in the end: a part that starts late would need an
 * edit list. Between the two stand `others`, which see the output's own times.
 */
export function segmentFilters(
  { from, to }: Segment,
  { range, speed }: TimeMap,
  others: readonly string[],
): string[] {
  return [...trim(from, to), ...clock(range?.from ?? 0, speed), ...others, 'setpts=PTS-STARTPTS'];
}

/** A fade of pictures, or of sound, on the output's timeline. */
export function fadeFilters(filter: 'fade' | 'afade', fade: Fade): string[] {
  const out = fade.end === null ? 0 : Math.min(fade.out, fade.end);
  return [
    ...(fade.in === 0 ? [] : [`${filter}=t=in:st=0:d=${fade.in.toFixed(3)}`]),
    ...(out === 0
      ? []
      : [`${filter}=t=out:st=${((fade.end ?? 0) - out).toFixed(3)}:d=${out.toFixed(3)}`]),
  ];
}

function trim(from: number | null, to: number | null): string[] {
  const range = [
    ...(from === null ? [] : [`start=${from.toFixed(6)}`]),
    ...(to === null ? [] : [`end=${to.toFixed(6)}`]),
  ];
  return range.length === 0 ? [] : [`trim=${range.join(':')}`];
}

/** Times that begin at `from` and go by at a speed. */
function clock(from: number, speed: number): string[] {
  if (from === 0 && speed === 1) return [];
  return [`setpts=round((PTS-${from.toFixed(6)}/TB)/${speed})`];
}

function earlier(time: number | null): number | null {
  return time === null ? null : Math.max(0, time - BEFORE);
}

function sizeOf({ width, height }: Pick<Rect, 'width' | 'height'>): string {
  return `${width}:${height}`;
}

function areaOf({ width, height, x, y }: Rect): number[] {
  return [width, height, x, y];
}
