import type { VideoCodec } from '../../../../domain/media/codecs.ts';
import { isOfFileOrCoder } from '../work/mistakes.ts';

/** The encoders that are tried; the others are fast everywhere. */
const TRIED: Readonly<Partial<Record<VideoCodec, string>>> = {
  vp9: 'vp09.00.10.08',
};

const WIDTH = 160;
const HEIGHT = 96;

/** Frames of a batch, and batches, the fastest of which counts: the machine may be busy with something else. */
const FRAMES = 4;
const BATCHES = 3;

/** Steps of the computation that a machine's speed is measured by. */
const YARDSTICK_STEPS = 1 << 21;

/** How many yardsticks a batch may take. */
const LIMIT = 5;

const answers = new Map<VideoCodec, Promise<boolean>>();

/**
 * True when this browser's encoder is worth its use. Firefox encodes VP9 and AV1 about ten times slower than Chromium
 * does, and slower than FFmpeg in WebAssembly; `isConfigSupported` does not say so. Measured once per worker, against
 * the speed of the machine.
 */
export function isFastEnough(codec: VideoCodec): Promise<boolean> {
  const name = TRIED[codec];
  if (name === undefined) return Promise.resolve(true);
  const known = answers.get(codec) ?? measureCost(name).then((cost) => cost < LIMIT);
  answers.set(codec, known);
  return known;
}

/** The time of a batch in yardsticks; Infinity when the encoder fails. */
async function measureCost(codec: string): Promise<number> {
  const config = { codec, width: WIDTH, height: HEIGHT, bitrate: 300_000, framerate: 30 };
  try {
    const encoder = new VideoEncoder({ output: () => undefined, error: () => undefined });
    try {
      encoder.configure(config);
      encode(encoder, 0);
      // The first frame pays for the start of the encoder.
      await encoder.flush();
      let fastest = Infinity;
      for (let batch = 0; batch < BATCHES; batch += 1) {
        const from = performance.now();
        for (let n = 1; n <= FRAMES; n += 1) encode(encoder, batch * FRAMES + n);
        await encoder.flush();
        fastest = Math.min(fastest, performance.now() - from);
      }
      return fastest / yardstick();
    } finally {
      if (encoder.state !== 'closed') encoder.close();
    }
  } catch (error) {
    if (!isOfFileOrCoder(error)) throw error;
    return Infinity;
  }
}

/** A moving pattern, with an edge in every block. */
function encode(encoder: VideoEncoder, n: number): void {
  const pixels = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(128);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    pixels[at] = ((x + 3 * n) ^ (y + n)) & 0xff;
  }
  const size = { codedWidth: WIDTH, codedHeight: HEIGHT };
  const frame = new VideoFrame(pixels, { format: 'I420', ...size, timestamp: n * 33_333 });
  encoder.encode(frame, { keyFrame: n === 0 });
  frame.close();
}

/** Milliseconds that a fixed computation takes here. The first run is not compiled yet. */
function yardstick(): number {
  let fastest = Infinity;
  for (let run = 0; run < BATCHES; run += 1) {
    const from = performance.now();
    let value = run;
    for (let n = 0; n < YARDSTICK_STEPS; n += 1) value = (Math.imul(value, 1_664_525) + 1) | 0;
    // The value is used, or the loop could be left out.
    fastest = Math.min(fastest, performance.now() - from + (value === 0.5 ? 1 : 0));
  }
  return Math.max(1, fastest);
}
