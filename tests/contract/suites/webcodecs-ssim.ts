import { NO_EDIT } from '../../../src/domain/edits/picture-edit.ts';
import { same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { likeness, packetSizes } from './webcodecs-output.ts';
import { convert, toVideo, valueOf, type WebCodecsWorld } from './webcodecs-steps.ts';

/** The SSIM that is asked for. */
const ENOUGH = 0.985;

/** By how much a whole video may miss what a few frames promised. */
const TOLERANCE = 0.004;

const CODECS = [
  ['h264', 'mp4'],
  ['vp9', 'webm'],
  ['vp8', 'webm'],
] as const;

type Change = NonNullable<Parameters<typeof toVideo>[1]>;

/** A fractal at 60 frames a second, which takes 0.4 Mb/s to be like its source. */
async function encoded(
  world: WebCodecsWorld,
  [codec, format]: (typeof CODECS)[number],
  change: Change,
): Promise<Blob> {
  return valueOf(await convert(world, 'sixty.mp4', format, [toVideo(codec, change)]));
}

async function times({ engine }: WebCodecsWorld, file: Blob): Promise<readonly number[]> {
  return valueOf(await engine.frames(file, new AbortController().signal)).times;
}

/** What the engine over the browser's own codecs does when it is told how much likeness is enough. */
export const webCodecsSsimContract: Contract<WebCodecsWorld> = {
  'spends no more bits than a likeness takes': async (world) => {
    const source = await world.fixture('sixty.mp4');
    for (const codec of CODECS) {
      const lavish = await encoded(world, codec, { bitRate: 1_500_000 });
      const enough = await encoded(world, codec, { bitRate: 1_500_000, likeness: ENOUGH });
      const found = await likeness(source, enough);
      const share = enough.size / lavish.size;
      if (share > 0.7) throw new Error(`${codec[0]} took ${share} of what it was allowed.`);
      if (found < ENOUGH - TOLERANCE) throw new Error(`${codec[0]} is ${found} like its source.`);
      same(await times(world, enough), await times(world, lavish));
    }
  },

  'spends all it may where that is too little': async (world) => {
    for (const codec of CODECS) {
      const allowed = await encoded(world, codec, { bitRate: 330_000 });
      const wanted = await encoded(world, codec, { bitRate: 330_000, likeness: ENOUGH });
      const share = wanted.size / allowed.size;
      if (share < 0.97) throw new Error(`${codec[0]} took ${share} of what it was allowed.`);
    }
  },

  'asks nothing of pictures that are few or transparent': async (world) => {
    for (const [name, alpha] of [
      ['video-only.mp4', false],
      ['fading.webm', true],
    ] as const) {
      const change = { bitRate: 1_000_000, alpha };
      const sizes = [];
      for (const wanted of [null, 0.5]) {
        const tracks = [toVideo('vp9', { ...change, likeness: wanted })];
        sizes.push(await packetSizes(valueOf(await convert(world, name, 'webm', tracks))));
      }
      same(sizes[1], sizes[0]);
    }
  },

  'finds out upright, at another size and at another speed as well': async (world) => {
    const size = { width: 160, height: 90 };
    const timing = { kind: 'constant', rate: { num: 50, den: 1 } } as const;
    const edit = { ...NO_EDIT, size, timing, scan: 'keep' } as const;
    const change = { edit, bitRate: 1_000_000 };
    const lavish = await encoded(world, CODECS[0], change);
    const enough = await encoded(world, CODECS[0], { ...change, likeness: ENOUGH });
    const [frames, share] = [await times(world, enough), enough.size / lavish.size];
    same([frames.length, share < 0.7], [50, true]);
    const found = await likeness(lavish, enough);
    if (found < 0.97) throw new Error(`It is ${found} like what was encoded lavishly.`);
  },

  'compares what was edited, not the source': async (world) => {
    const edit = {
      ...NO_EDIT,
      crop: { x: 32, y: 10, width: 240, height: 160 },
      turn: 90,
      flip: 'horizontal',
      size: { width: 180, height: 240 },
      frame: { x: 10, y: 0, width: 160, height: 240 },
    } as const;
    const change = { edit, speed: 0.5, range: { from: 0.1, to: null }, bitRate: 1_000_000 };
    const lavish = await encoded(world, CODECS[0], change);
    const enough = await encoded(world, CODECS[0], { ...change, likeness: ENOUGH });
    same((await times(world, enough)).length, 54);
    const share = enough.size / lavish.size;
    if (share > 0.7) throw new Error(`It took ${share} of what it was allowed.`);
    const found = await likeness(lavish, enough);
    if (found < 0.96) throw new Error(`It is ${found} like what was encoded lavishly.`);
  },
};
