import { catalogue, type FormatId } from './catalogue.ts';
import type { Format } from './format.ts';
import { partFormat } from './plan/segments.ts';

/** Formats that a slideshow can become: videos whose codec is encoded in parts. */
export const SLIDESHOW_FORMATS: readonly FormatId[] = catalogue
  .filter(({ kind, video }: Format) => {
    return kind === 'video' && video !== null && partFormat(video.encode[0], 'ffmpeg') !== null;
  })
  .map(({ id }) => id);
