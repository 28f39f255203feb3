import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target/target.ts';
import { convert, type Converted } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativeColours, type ColourPatch } from '../support/native/native-colours.ts';
import { nativeProbe } from '../support/native/native.ts';

/** Patches from left to right: a wrong matrix shows in red, green and blue, a wrong range in white and grey. */
const PATCHES: readonly ColourPatch[] = [
  [191, 0, 0],
  [0, 191, 0],
  [0, 0, 191],
  [235, 235, 235],
  [64, 64, 64],
];
const WIDTH = 160;

const boxes = PATCHES.map(
  ([r, g, b], n) =>
    `drawbox=x=${n * 32}:w=32:h=96:t=fill:c=0x${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`,
);
const RGB = [`color=black:s=${WIDTH}x96:r=5:d=1`, ...boxes, 'format=gbrp'].join();

/** A clip whose values are of a matrix and range, and say so where `tagged`. */
function clip(
  matrix: 'bt709' | 'smpte170m',
  range: 'tv' | 'pc',
  tags: boolean,
  bits: 8 | 10,
): string {
  const pixels = bits === 8 ? 'yuv420p' : 'yuv420p10le';
  const scale = `scale=out_color_matrix=${matrix}:out_range=${range}:flags=accurate_rnd+full_chroma_int`;
  const said = tags
    ? ['-colorspace', matrix, '-color_primaries', matrix, '-color_trc', matrix]
    : ['-colorspace', 'unknown'];
  return madeMedia(
    `${matrix}-${range}-${tags}-${bits}.mp4`,
    ...['-f', 'lavfi', '-i', `${RGB},${scale},format=${pixels}`, ...said],
    ...['-color_range', range, '-c:v', 'libx264', '-crf', '4', '-preset', 'fast'],
  );
}

async function converted(source: string, target: Target): Promise<Converted> {
  const result = await convert(source, target);
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value;
}

/** The most that a channel of any patch is off, by what the file says of its colours, or players assume. */
async function worst(file: string): Promise<number> {
  const colours = await nativeColours(file, PATCHES.length);
  const off = PATCHES.flatMap((patch, n) =>
    patch.map((value, channel) => Math.abs(value - (colours[n]?.[channel] ?? NaN))),
  );
  return Math.max(...off);
}

/** What lossy encoders and palettes add to the 4 that are allowed. */
const ALLOWED = 6;

describe('colours mean in the output what they meant in the source', () => {
  const sources = {
    'BT.709': clip('bt709', 'tv', true, 8),
    'BT.709 in full range': clip('bt709', 'pc', true, 8),
    'BT.601 in 10 bits': clip('smpte170m', 'tv', true, 10),
    'small and untagged': clip('smpte170m', 'tv', false, 8),
  };
  const smaller = { resolution: 'custom', width: 120, height: 72, fitMode: 'stretch' } as const;
  const targets: readonly Target[] = [
    { format: 'mp4', options: smaller },
    { format: 'webm', options: { videoBitrate: 2000 } },
    { format: 'gif', options: {} },
    { format: 'png', options: {} },
    { format: 'jpg', options: smaller },
    { format: 'avi', options: {} },
  ];
  for (const [name, source] of Object.entries(sources)) {
    for (const target of targets) {
      test(`${name} to ${target.format}`, async () => {
        expect(await worst((await converted(source, target)).file)).toBeLessThanOrEqual(ALLOWED);
      });
    }
  }

  test('what says nothing is tagged as what it was taken for', async () => {
    const { file } = await converted(sources['small and untagged'], {
      format: 'webm',
      options: {},
    });
    expect((await nativeProbe(file)).streams[0]).toMatchObject({ color_space: 'smpte170m' });
  });

  for (const name of ['screen.gif', 'screen.mov']) {
    test(`red, green and blue of ${name} get the matrix that the tag names`, async () => {
      const encoder = name.endsWith('mov') ? ['-c:v', 'qtrle', '-pix_fmt', 'rgb24'] : [];
      const source = madeMedia(name, '-f', 'lavfi', '-i', RGB, ...encoder);
      for (const format of ['mp4', 'webm'] as const) {
        const { file } = await converted(source, { format, options: { videoBitrate: 2000 } });
        expect(await worst(file), format).toBeLessThanOrEqual(ALLOWED);
      }
    });
  }
});

const HDR_TAGS = ['-colorspace', 'bt2020nc', '-color_primaries', 'bt2020'] as const;
const TEN_BITS = ['-c:v', 'libvpx-vp9', '-b:v', '2M', '-pix_fmt', 'yuv420p10le'] as const;

/** The same patches as a phone has them. */
function hlgClip(): string {
  const tags = ['-color_trc', 'arib-std-b67', ...HDR_TAGS];
  const given = 'pin=bt709:tin=iec61966-2-1:min=gbr:rin=pc';
  const hlg = `zscale=${given}:p=bt2020:t=arib-std-b67:m=bt2020nc:r=tv:npl=203,format=yuv420p10le`;
  return madeMedia('hlg.webm', '-f', 'lavfi', '-i', `${RGB},${hlg}`, ...TEN_BITS, ...tags);
}

/** White of 203 nits, as BT.2408 wants it, which is 573 of 1023 in PQ. */
function pqClip(): string {
  const white = 'color=black:s=160x96:r=5:d=1,format=yuv420p10le,geq=lum=573:cb=512:cr=512';
  const tags = ['-color_trc', 'smpte2084', ...HDR_TAGS];
  return madeMedia('pq.webm', '-f', 'lavfi', '-i', white, ...TEN_BITS, ...tags);
}

/** How bright the darkest channel of a colour is, and how much brighter the brightest. */
function brightness(colour: ColourPatch = [0, 0, 0]): { least: number; spread: number } {
  return { least: Math.min(...colour), spread: Math.max(...colour) - Math.min(...colour) };
}

describe('high dynamic range', () => {
  for (const [name, made] of Object.entries({ HLG: hlgClip, PQ: pqClip })) {
    test(`${name} becomes BT.709 where it is encoded, and the plan says so`, async () => {
      const { file, plan } = await converted(made(), { format: 'mp4', options: {} });
      const [red, , , white] = await nativeColours(file, PATCHES.length);
      expect(brightness(white).least).toBeGreaterThanOrEqual(150);
      expect(brightness(white).spread).toBeLessThanOrEqual(6);
      if (name === 'HLG') {
        expect(red?.[0]).toBeGreaterThanOrEqual(130);
        expect(Math.max(...(red ?? []).slice(1))).toBeLessThanOrEqual(30);
      }
      expect((await nativeProbe(file)).streams[0]).toMatchObject({
        pix_fmt: 'yuv420p',
        color_space: 'bt709',
        color_transfer: 'bt709',
        color_primaries: 'bt709',
      });
      expect(plan.decisions[0]?.action).toMatchObject({ changes: [{ kind: 'hdr-to-sdr' }] });
    });
  }

  test('stays what it is in a copy, and in 10 bits where that is asked for', async () => {
    const source = pqClip();
    const kept = { pix_fmt: 'yuv420p10le', color_transfer: 'smpte2084', color_space: 'bt2020nc' };
    const copy = await converted(source, { format: 'mkv', options: {} });
    expect(copy.plan.decisions[0]?.action).toEqual({ kind: 'copy' });
    expect((await nativeProbe(copy.file)).streams[0]).toMatchObject(kept);
    const { file, plan } = await converted(source, { format: 'mp4', options: { hdr: 'keep' } });
    expect((await nativeProbe(file)).streams[0]).toMatchObject({ ...kept, codec_name: 'h264' });
    expect(plan.decisions[0]?.action).toMatchObject({ changes: [{ kind: 'hdr-kept' }] });
  });

  test('a still of it is mapped too', async () => {
    const { file } = await converted(pqClip(), { format: 'jpg', options: {} });
    const [, , , white] = await nativeColours(file, PATCHES.length);
    expect(brightness(white).least).toBeGreaterThanOrEqual(150);
  });
});
