import { formatOf, isFormatId, type FormatId } from '../../src/domain/formats/catalogue.ts';
import { defineFormat } from '../../src/domain/formats/format.ts';
import { mp4 } from '../../src/domain/formats/mp4.ts';
import { mp3 } from '../../src/domain/formats/mp3.ts';
import { choice } from '../../src/domain/options/option-spec.ts';
import type { Equal, Expect } from './equal.ts';

/** Ids are literals, not just any text. */
export type Checks = [
  Expect<Equal<typeof mp4.id, 'mp4'>>,
  Expect<Equal<string extends FormatId ? 'any text' : 'literals', 'literals'>>,
];

const known: FormatId = 'mp4';
// @ts-expect-error There is no such format.
const unknown: FormatId = 'mp5';
// @ts-expect-error Text is no id before it was checked.
void formatOf('mp4' as string);

/** Checked text is an id. */
export const mime = (text: string) => (isFormatId(text) ? formatOf(text).mime : null);

const { video } = mp4;
if (video === null) throw new Error('MP4 holds video.');

void defineFormat({ ...mp4, id: 'mp6' });
// @ts-expect-error No engine writes this video codec.
void defineFormat({ ...mp4, video: { ...video, encode: 'realvideo' } });
// @ts-expect-error Nor this audio codec.
void defineFormat({ ...mp3, audio: { copy: [], encode: 'realaudio', tracks: 'one' } });
// @ts-expect-error Whether a container turns pictures has to be said.
void defineFormat({ ...mp4, video: { copy: [], encode: 'h264', timing: 'variable' } });
const colour = choice(['a'], 'a');
// @ts-expect-error There is no such option.
void defineFormat({ ...mp4, options: { colour } });
void [known, unknown];
