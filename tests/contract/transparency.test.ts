import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target/target.ts';
import { convert, type Converted } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativePixel, type Place } from '../support/native/native-pixel.ts';

/** Red on the left; on the right lime that nobody may see, and a bar of half-transparent blue at the bottom. */
const PICTURE =
  "color=red:s=64x48:r=5:d=1,format=rgba,geq=r='if(lt(X,32),255,0)':g='if(lt(X,32),0,255*lt(Y,40))'" +
  ":b='if(lt(X,32),0,255*gte(Y,40))':a='if(lt(X,32),255,if(lt(Y,40),0,150))'";

const RED: Place = [0.25, 0.4];
const NOTHING: Place = [0.75, 0.4];
const BLUE: Place = [0.75, 0.95];

const made = (name: string, ...args: string[]) =>
  madeMedia(name, '-f', 'lavfi', '-i', PICTURE, ...args);

const SOURCES: Readonly<Record<string, string>> = {
  VP9: made('alpha-vp9.webm', '-c:v', 'libvpx-vp9', '-pix_fmt', 'yuva420p', '-b:v', '1M'),
  VP8: made(
    'alpha-vp8.webm',
    '-c:v',
    'libvpx',
    '-pix_fmt',
    'yuva420p',
    '-b:v',
    '1M',
    '-auto-alt-ref',
    '0',
  ),
  'QuickTime Animation': made('alpha-qtrle.mov', '-c:v', 'qtrle', '-pix_fmt', 'argb'),
  'ProRes 4444': made('alpha-prores.mov', '-c:v', 'prores_ks', '-pix_fmt', 'yuva444p10le'),
  PNG: made('alpha.png', '-frames:v', '1', '-pix_fmt', 'rgba'),
};

async function converted(source: string, target: Target): Promise<Converted> {
  const result = await convert(source, target);
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value;
}

/** How far a pixel's channels are from what is wanted. */
const off = (is: readonly number[], wanted: readonly number[]) =>
  Math.max(...wanted.map((value, n) => Math.abs(value - (is[n] ?? NaN))));

describe('what is transparent', () => {
  for (const [name, source] of Object.entries(SOURCES)) {
    const frame = name === 'PNG' ? 0 : 3;

    test(`${name} stays so in a GIF, one bit of it`, async () => {
      const { file } = await converted(source, { format: 'gif', options: {} });
      expect(off(nativePixel(file, RED, { frame }), [255, 0, 0, 255])).toBeLessThan(24);
      expect(nativePixel(file, NOTHING, { frame })[3]).toBe(0);
      expect(nativePixel(file, BLUE, { frame })[3]).toBe(255);
    });

    test(`${name} is laid on the background of a JPEG`, async () => {
      const { file, plan } = await converted(source, { format: 'jpg', options: {} });
      expect(off(nativePixel(file, NOTHING), [255, 255, 255])).toBeLessThan(5);
      expect(off(nativePixel(file, RED), [255, 0, 0])).toBeLessThan(24);
      expect(off(nativePixel(file, BLUE), [105, 105, 255])).toBeLessThan(24);
      expect(plan.decisions[0]?.action).toMatchObject({
        changes: [{ kind: 'flattened', on: 'white' }],
      });
    });
  }

  for (const name of ['VP9', 'VP8', 'QuickTime Animation', 'ProRes 4444']) {
    const source = SOURCES[name] ?? '';

    test(`${name} is black in a video without, as players show it`, async () => {
      const { file } = await converted(source, { format: 'mp4', options: {} });
      expect(off(nativePixel(file, NOTHING, { frame: 3 }), [0, 0, 0])).toBeLessThan(5);
      expect(off(nativePixel(file, RED, { frame: 3 }), [255, 0, 0])).toBeLessThan(24);
    });
  }

  test('the background can be chosen', async () => {
    const source = SOURCES['PNG'] ?? '';
    const { file } = await converted(source, { format: 'jpg', options: { background: 'green' } });
    expect(off(nativePixel(file, NOTHING), [0, 177, 64])).toBeLessThan(5);
  });

  test('QuickTime Animation stays so in WebM and PNG', async () => {
    const source = SOURCES['QuickTime Animation'] ?? '';
    const webm = await converted(source, { format: 'webm', options: {} });
    const input = ['-c:v', 'libvpx-vp9'];
    expect(nativePixel(webm.file, NOTHING, { input })[3]).toBeLessThan(5);
    expect(nativePixel(webm.file, RED, { input })[3]).toBeGreaterThan(250);
    const png = await converted(source, { format: 'png', options: {} });
    expect(nativePixel(png.file, BLUE)).toEqual([0, 0, 255, 150]);
  });
});
