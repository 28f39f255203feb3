import { isPictureCodec } from '../media/codecs.ts';
import type { Format } from './format.ts';

/** True for a format that is made of pictures alone, by their engine: FFmpeg does not write it. */
export function isOfPicturesOnly({ video }: Pick<Format, 'video'>): boolean {
  return video !== null && isPictureCodec(video.encode[0]);
}
