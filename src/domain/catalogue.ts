import type { Format } from './format.ts';
import { threeGp } from './formats/3gp.ts';
import { aac } from './formats/aac.ts';
import { ac3 } from './formats/ac3.ts';
import { aiff } from './formats/aiff.ts';
import { avi } from './formats/avi.ts';
import { flac } from './formats/flac.ts';
import { flv } from './formats/flv.ts';
import { gif } from './formats/gif.ts';
import { hls } from './formats/hls.ts';
import { jpg } from './formats/jpg.ts';
import { m4a } from './formats/m4a.ts';
import { mkv } from './formats/mkv.ts';
import { mov } from './formats/mov.ts';
import { mp3 } from './formats/mp3.ts';
import { mp4 } from './formats/mp4.ts';
import { mpg } from './formats/mpg.ts';
import { ogg } from './formats/ogg.ts';
import { ogv } from './formats/ogv.ts';
import { opus } from './formats/opus.ts';
import { png } from './formats/png.ts';
import { ts } from './formats/ts.ts';
import { wav } from './formats/wav.ts';
import { webm } from './formats/webm.ts';
import { webp } from './formats/webp.ts';
import { wma } from './formats/wma.ts';
import { wmv } from './formats/wmv.ts';

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
