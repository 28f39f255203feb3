import { expect, test } from 'playwright/test';
import {
  allColours,
  colourClip,
  hdrClip,
  patchesOf,
  worstPatch,
} from '../../support/native/colour-clips.ts';
import { nativeProbe } from '../../support/native/native.ts';
import { shareKiln } from '../support/share-kiln.ts';

/** The most that a channel of a flat patch may differ from the source's. */
const ALLOWED = 4;

/** `npm run zoo` tries everything; the whole suite what the browser encodes, from 8 bits. */
const isAll = process.env.KILN_ZOO === 'all';

const kiln = shareKiln();

/** Converts files side by side and says where their outputs are. */
async function convertAll(files: readonly string[], to: string): Promise<string[]> {
  await kiln().begin([...files], to);
  const outputs: string[] = [];
  for (const file of files) {
    const name = file.split('/').at(-1) ?? '';
    await kiln().waitFor(name, 'done');
    outputs.push(await kiln().download(name));
  }
  return outputs;
}

/** Copies and what is encoded, by the browser where it can; ten bits and stills are FFmpeg's. */
const PAIRS = [
  ['h264', 'webm'],
  ['vp9', 'mp4'],
  ...(isAll
    ? ([
        ['h264', 'mkv'],
        ['h264', 'mov'],
        ['h264', 'gif'],
        ['h264', 'png'],
        ['vp9', 'mov'],
        ['vp9', 'mkv'],
      ] as const)
    : []),
] as const;

for (const [codec, to] of PAIRS) {
  test(`${codec} of every matrix and range to ${to} means what it meant`, async () => {
    const files = allColours(codec, isAll ? [8, 10] : [8]).map(colourClip);
    const outputs = await convertAll(files, to);
    const off: Record<string, number> = {};
    for (const [n, output] of outputs.entries()) {
      off[files[n]?.split('/').at(-1) ?? ''] = await worstPatch(output, files[n] ?? '');
    }
    expect(Object.entries(off).filter(([, worst]) => worst > ALLOWED)).toEqual([]);
  });
}

test('high dynamic range becomes BT.709 whoever decodes it, in 8 bits and in 10', async () => {
  const files = (['arib-std-b67', 'smpte2084'] as const).flatMap((light) =>
    ([8, 10] as const).map((bits) => hdrClip('vp9', light, bits)),
  );
  for (const [n, output] of (await convertAll(files, 'mp4')).entries()) {
    const name = files[n] ?? '';
    const [red = [0, 0, 0], , , white = [0, 0, 0]] = await patchesOf(output);
    const { streams } = await nativeProbe(output);
    expect(streams[0], name).toMatchObject({ pix_fmt: 'yuv420p', color_transfer: 'bt709' });
    expect(Math.min(...white), name).toBeGreaterThanOrEqual(150);
    expect(Math.max(...white) - Math.min(...white), name).toBeLessThanOrEqual(6);
    expect(Math.max(red[1], red[2]), name).toBeLessThanOrEqual(45);
  }
});
