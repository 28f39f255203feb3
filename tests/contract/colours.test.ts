import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/domain/target/target.ts';
import { convert, type Converted } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import {
  allColours,
  colourClip,
  hdrClip,
  PATCHES_IN_RGB,
  patchesOf,
  worstPatch,
  type ClipColours,
} from '../support/native/colour-clips.ts';
import type { ColourPatch } from '../support/native/native-colours.ts';
import { nativeProbe } from '../support/native/native.ts';

async function converted(source: string, target: Target): Promise<Converted> {
  const result = await convert(source, target);
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value;
}

/** The most that a channel of a flat patch may differ from the source's. */
const ALLOWED = 4;

/** `KILN_ZOO=all` tries every matrix, range and depth; the whole suite those that are unlike. */
const isAll = process.env.KILN_ZOO === 'all';

const SOME: readonly ClipColours[] = [
  { codec: 'h264', matrix: 'bt709', range: 'tv', bits: 8 },
  { codec: 'h264', matrix: 'bt709', range: 'pc', bits: 8 },
  { codec: 'h264', matrix: 'smpte170m', range: 'tv', bits: 10 },
  { codec: 'h264', matrix: 'unsaid', range: 'tv', bits: 8 },
];

describe('colours mean in the output what they meant in the source', () => {
  const untagged = colourClip({ codec: 'h264', matrix: 'unsaid', range: 'tv', bits: 8 });
  const smaller = { resolution: 'custom', width: 120, height: 72, fitMode: 'stretch' } as const;
  const targets: readonly Target[] = [
    { format: 'mp4', options: smaller },
    { format: 'webm', options: { videoBitrate: 2000 } },
    { format: 'gif', options: {} },
    { format: 'png', options: {} },
    { format: 'jpg', options: smaller },
    { format: 'avi', options: {} },
  ];
  for (const colours of isAll ? allColours('h264', [8, 10]) : SOME) {
    const { matrix, range, bits } = colours;
    for (const target of targets) {
      test(`${matrix}, ${range}, ${bits} bits to ${target.format}`, async () => {
        const source = colourClip(colours);
        const { file } = await converted(source, target);
        expect(await worstPatch(file, source)).toBeLessThanOrEqual(ALLOWED);
      });
    }
  }

  test('what says nothing is tagged as what it was taken for', async () => {
    const { file } = await converted(untagged, {
      format: 'webm',
      options: {},
    });
    expect((await nativeProbe(file)).streams[0]).toMatchObject({ color_space: 'smpte170m' });
  });

  for (const name of ['screen.gif', 'screen.mov']) {
    test(`red, green and blue of ${name} get the matrix that the tag names`, async () => {
      const encoder = name.endsWith('mov') ? ['-c:v', 'qtrle', '-pix_fmt', 'rgb24'] : [];
      const source = madeMedia(name, '-f', 'lavfi', '-i', PATCHES_IN_RGB, ...encoder);
      for (const format of ['mp4', 'webm'] as const) {
        const { file } = await converted(source, { format, options: { videoBitrate: 2000 } });
        expect(await worstPatch(file, source), format).toBeLessThanOrEqual(ALLOWED);
      }
    });
  }
});

/** How bright the darkest channel of a colour is, and how much brighter the brightest. */
function brightness(colour: ColourPatch = [0, 0, 0]): { least: number; spread: number } {
  return { least: Math.min(...colour), spread: Math.max(...colour) - Math.min(...colour) };
}

describe('high dynamic range', () => {
  for (const [name, made] of Object.entries({
    HLG: () => hdrClip('vp9', 'arib-std-b67', 10),
    PQ: () => hdrClip('vp9', 'smpte2084', 10),
  })) {
    test(`${name} becomes BT.709 where it is encoded, and the plan says so`, async () => {
      const { file, plan } = await converted(made(), { format: 'mp4', options: {} });
      const [red, , , white] = await patchesOf(file);
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
    const source = hdrClip('vp9', 'smpte2084', 10);
    const kept = { pix_fmt: 'yuv420p10le', color_transfer: 'smpte2084', color_space: 'bt2020nc' };
    const copy = await converted(source, { format: 'mkv', options: {} });
    expect(copy.plan.decisions[0]?.action).toEqual({ kind: 'copy' });
    expect((await nativeProbe(copy.file)).streams[0]).toMatchObject(kept);
    const { file, plan } = await converted(source, { format: 'mp4', options: { hdr: 'keep' } });
    expect((await nativeProbe(file)).streams[0]).toMatchObject({ ...kept, codec_name: 'h264' });
    expect(plan.decisions[0]?.action).toMatchObject({ changes: [{ kind: 'hdr-kept' }] });
  });

  test('a still of it is mapped too', async () => {
    const { file } = await converted(hdrClip('vp9', 'smpte2084', 10), {
      format: 'jpg',
      options: {},
    });
    const [, , , white] = await patchesOf(file);
    expect(brightness(white).least).toBeGreaterThanOrEqual(150);
  });
});
