import type { Format } from './format.ts';
import { threeGp } from './3gp.ts';
import { aac } from './aac.ts';
import { ac3 } from './ac3.ts';
import { aiff } from './aiff.ts';
import { ass } from './ass.ts';
import { avi } from './avi.ts';
import { avif } from './avif.ts';
import { bmp } from './bmp.ts';
import { flac } from './flac.ts';
import { flv } from './flv.ts';
import { gif } from './gif.ts';
import { hls } from './hls.ts';
import { ico } from './ico.ts';
import { jpg } from './jpg.ts';
import { jxl } from './jxl.ts';
import { m4a } from './m4a.ts';
import { mkv } from './mkv.ts';
import { mov } from './mov.ts';
import { mp3 } from './mp3.ts';
import { mp4 } from './mp4.ts';
import { mpg } from './mpg.ts';
import { ogg } from './ogg.ts';
import { ogv } from './ogv.ts';
import { opus } from './opus.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { srt } from './srt.ts';
import { tiff } from './tiff.ts';
import { ts } from './ts.ts';
import { vtt } from './vtt.ts';
import { wav } from './wav.ts';
import { webm } from './webm.ts';
import { webp } from './webp.ts';
import { wma } from './wma.ts';
import { wmv } from './wmv.ts';

/** Every output format, in the order in which they are offered. */
export const catalogue = [
  mp4,
  webm,
  mkv,
  mov,
  avi,
  wmv,
  flv,
  ts,
  mpg,
  threeGp,
  ogv,
  hls,
  gif,
  webp,
  mp3,
  m4a,
  aac,
  ogg,
  opus,
  flac,
  wav,
  wma,
  ac3,
  aiff,
  jpg,
  png,
  avif,
  jxl,
  tiff,
  bmp,
  ico,
  pdf,
  srt,
  vtt,
  ass,
] as const satisfies readonly Format[];

/** Id of an output format. */
export type FormatId = (typeof catalogue)[number]['id'];

const byId = new Map<string, Format>(catalogue.map((format) => [format.id, format]));

/** True for the id of a format of this version; stored or shared ids may be older or newer. */
export function isFormatId(id: unknown): id is FormatId {
  return typeof id === 'string' && byId.has(id);
}

/** The format of an id. */
export function formatOf(id: FormatId): Format {
  const format = byId.get(id);
  if (format === undefined) throw new RangeError(`No format has the id "${id}".`);
  return format;
}
