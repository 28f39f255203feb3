import type { PictureEdit, Segment } from '../../domain/step.ts';

/** The filters of an edit. The fps filter, unlike `-r`, does not show the last frame longer than it was. */
export function filters({ size, timing, scan }: PictureEdit): string[] {
  return [
    // Whole frames pass through; files mix them.
    ...(scan === 'deinterlace' ? ['yadif=deint=interlaced'] : []),
    ...(scan === 'deinterlace-all' ? ['yadif'] : []),
    ...(timing.kind === 'constant' ? [`fps=${timing.rate.num}/${timing.rate.den}`] : []),
    ...(size === null ? [] : [`scale=${size.width}:${size.height}:flags=bicubic`]),
  ];
}

/** The filters of a picture without a pixel aspect of its own; `null` passes frames through untouched. */
export function imageFilters(edit: PictureEdit, then: readonly string[] = []): string {
  const square = edit.size === null ? [] : ['setsar=1'];
  const chain = [...filters(edit), ...square, ...then];
  return chain.length === 0 ? 'null' : chain.join(',');
}

/** Lets only a segment's frames through, and the first of them at 0: a part that starts late would need an edit list. */
export function segmentFilters({ from, to }: Segment): string[] {
  const range = [
    ...(from === null ? [] : [`start=${from.toFixed(6)}`]),
    ...(to === null ? [] : [`end=${to.toFixed(6)}`]),
  ];
  return [...(range.length === 0 ? [] : [`trim=${range.join(':')}`]), 'setpts=PTS-STARTPTS'];
}
