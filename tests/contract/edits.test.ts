import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target.ts';
import { convert, type Converted } from '../support/convert.ts';
import { nativeDecodeErrors, nativeProbe, type NativeStream } from '../support/native.ts';
import { mostLike, nativeFrames, nativeTimes } from '../support/native-frames.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;

async function converted(name: string, target: Target): Promise<Converted> {
  const result = await convert(fixture(name), target);
  if (!result.ok) throw new Error(`${JSON.stringify(result.failure)}\n${result.log.join('\n')}`);
  return result.value;
}

async function streamsOf(file: string): Promise<{ video?: NativeStream; audio: NativeStream[] }> {
  const { streams } = await nativeProbe(file);
  const video = streams.find(({ codec_type }) => codec_type === 'video');
  return {
    ...(video === undefined ? {} : { video }),
    audio: streams.filter(({ codec_type }) => codec_type === 'audio'),
  };
}

/** Trims of `from` to `to`, and the numbers of the source's frames that have to be the first and the last. */
const TRIMS: readonly (readonly [
  name: string,
  target: Target,
  first: number,
  last: number,
  mode: 'exact' | 'key-frames',
])[] = [
  ['av.mp4', { format: 'mp4', options: { trimStart: 0.52, trimEnd: 1.4 } }, 13, 34, 'exact'],
  ['av.mp4', { format: 'mkv', options: { trimStart: 1.3 } }, 33, 49, 'exact'],
  ['av.mkv', { format: 'mp4', options: { trimStart: 1.2, trimEnd: 1.6 } }, 30, 39, 'exact'],
  ['av.webm', { format: 'webm', options: { trimEnd: 0.5 } }, 0, 12, 'exact'],
  ['film.mp4', { format: 'avi', options: { trimStart: 0.5, trimEnd: 1.5 } }, 12, 35, 'exact'],
  ['vfr.mp4', { format: 'mp4', options: { trimStart: 0.2, trimEnd: 1 } }, 4, 11, 'exact'],
  [
    'av.mp4',
    { format: 'mp4', options: { trimStart: 1.4, trimMode: 'keyframes' } },
    25,
    49,
    'key-frames',
  ],
  [
    'av.mkv',
    { format: 'mkv', options: { trimStart: 1.4, trimEnd: 1.8, trimMode: 'keyframes' } },
    25,
    44,
    'key-frames',
  ],
  [
    'av.mkv',
    { format: 'mp4', options: { trimStart: 1.4, trimMode: 'keyframes' } },
    25,
    49,
    'key-frames',
  ],
];

describe('trim', () => {
  for (const [name, target, first, last, mode] of TRIMS) {
    test(`${name} ${JSON.stringify(target)}`, async () => {
      const { file, plan } = await converted(name, target);
      expect(plan.cut?.mode).toBe(mode);
      expect(plan.cut?.settled).toBe(true);
      const source = await nativeFrames(fixture(name));
      // At so few bits VP9's neighbours look alike.
      const slack = target.format === 'webm' ? 1 : 0;
      const frames = await nativeFrames(file);
      const [begin, end] = [frames.at(0), frames.at(-1)];
      expect(
        Math.abs(begin === undefined ? NaN : mostLike(begin, source) - first),
      ).toBeLessThanOrEqual(slack);
      if (mode === 'exact') {
        expect(
          Math.abs(end === undefined ? NaN : mostLike(end, source) - last),
        ).toBeLessThanOrEqual(slack);
        expect(frames).toHaveLength(last - first + 1);
      }
      const times = await nativeTimes(file);
      // Matroska has no place for what encoders put before the sound: all of it starts so much later.
      expect(times[0]).toBeLessThan(
        mode === 'exact' && !/mkv|webm/.test(target.format) ? 0.002 : 0.06,
      );
      expect(await nativeDecodeErrors(file)).toBe('');
    });
  }
});
void streamsOf;
