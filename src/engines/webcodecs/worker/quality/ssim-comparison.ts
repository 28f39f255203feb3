import type { EncodedPacket, VideoSample } from 'mediabunny';
import { blockSsim } from './block-ssim.ts';
import { lumaOf, pictureBlocks, type PictureBlocks } from './picture-blocks.ts';

/** Compares pictures before they are encoded with what comes out of a decoder afterwards. */
export type Comparison = {
  /** Takes a picture that is about to be encoded; it stays open. */
  readonly before: (sample: VideoSample) => void;
  readonly after: (packet: EncodedPacket, meta: EncodedVideoChunkMetadata | undefined) => void;
  /** How many pictures were taken. */
  readonly count: () => number;
  /** The mean SSIM, without the first `settling` pictures. Call it when all is encoded. */
  readonly result: (settling: number) => Promise<number>;
  readonly close: () => void;
};

/** A comparison with a decoder of its own. Only some blocks of each picture are kept. */
export function createComparison(): Comparison {
  const originals = new Map<number, Promise<PictureBlocks>>();
  const found: Promise<{ time: number; ssim: number }>[] = [];
  const compare = async (frame: VideoFrame) => {
    try {
      const time = frame.timestamp;
      const original = await originals.get(time);
      if (original === undefined) throw new Error('Another picture came out.');
      const encoded = lumaOf(await pictureBlocks(frame), frame.colorSpace);
      const ssim = blockSsim(lumaOf(original, frame.colorSpace), encoded);
      originals.delete(time);
      return { time, ssim };
    } finally {
      frame.close();
    }
  };
  const decoder = new VideoDecoder({
    output: (frame) => found.push(handled(compare(frame))),
    // A decoder that fails is closed, and its next call throws.
    error: () => undefined,
  });
  let count = 0;
  return {
    before(sample) {
      count += 1;
      const frame = sample.toVideoFrame();
      const blocks = pictureBlocks(frame).finally(() => frame.close());
      originals.set(frame.timestamp, handled(blocks));
    },
    after(packet, meta) {
      if (meta?.decoderConfig !== undefined) decoder.configure(meta.decoderConfig);
      decoder.decode(packet.toEncodedVideoChunk());
    },
    count: () => count,
    async result(settling) {
      await decoder.flush();
      const settled = (await Promise.all(found))
        .toSorted((a, b) => a.time - b.time)
        .slice(settling);
      if (settled.length === 0) throw new Error('There are too few pictures.');
      return settled.reduce((sum, { ssim }) => sum + ssim, 0) / settled.length;
    },
    close() {
      if (decoder.state !== 'closed') decoder.close();
    },
  };
}

/** The same promise. If it rejects before it is awaited, or is never awaited, the worker reports no unhandled error. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
