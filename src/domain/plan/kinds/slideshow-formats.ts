import { catalogue, type FormatId } from '../../formats/catalogue.ts';
import type { Format } from '../../formats/format.ts';
import { intermediateFormat } from '../segments/intermediate-format.ts';

/** Formats that a slideshow can become: single files of video whose codec is encoded in segments. */
export const SLIDESHOW_FORMATS: readonly FormatId[] = catalogue
  .filter(({ id, kind, video }: Format) => {
    if (kind !== 'video' || id === 'hls') return false;
    return video !== null && intermediateFormat(video.encode[0], 'ffmpeg') !== null;
  })
  .map(({ id }) => id);
