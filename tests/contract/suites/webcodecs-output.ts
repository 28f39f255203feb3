import {
  ALL_FORMATS,
  BlobSource,
  EncodedPacketSink,
  Input,
  VideoSampleSink,
  type InputTrack,
  type VideoSample,
} from 'mediabunny';
import { blockSsim } from '../../../src/engines/webcodecs/worker/quality/block-ssim.ts';

/** Opens a file with mediabunny, without the engine. */
async function withFile<T>(file: Blob, use: (input: Input) => Promise<T>): Promise<T> {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
  try {
    return await use(input);
  } finally {
    input.dispose();
  }
}

/** Sizes in bytes of the packets of each track. */
export function packetSizes(file: Blob): Promise<number[][]> {
  return withFile(file, async (input) => Promise.all((await input.getTracks()).map(sizes)));
}

async function sizes(track: InputTrack): Promise<number[]> {
  const found: number[] = [];
  for await (const { byteLength } of new EncodedPacketSink(track).packets()) found.push(byteLength);
  return found;
}

/** Languages of the tracks, in their order. */
export function languages(file: Blob): Promise<string[]> {
  return withFile(file, async (input) =>
    Promise.all((await input.getTracks()).map((track) => track.getLanguageCode())),
  );
}

/** The first picture of a file as a player shows it: four bytes a pixel, red, green, blue and how opaque it is. */
export function firstPicture(
  file: Blob,
): Promise<{ width: number; height: number; pixels: Uint8ClampedArray }> {
  return withFile(file, async (input) => {
    const track = await input.getPrimaryVideoTrack();
    if (track === null) throw new Error('There is no video.');
    const sample = await new VideoSampleSink(track).getSample(await track.getFirstTimestamp());
    if (sample === null) throw new Error('There is no picture.');
    const [width, height] = [sample.displayWidth, sample.displayHeight];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    sample.draw(context, 0, 0);
    sample.close();
    return { width, height, pixels: context.getImageData(0, 0, width, height).data };
  });
}

/** The darkest and the brightest value of luma in the first picture, as they are stored. */
export function lumaRange(file: Blob): Promise<[darkest: number, brightest: number]> {
  return withFile(file, async (input) => {
    const track = await input.getPrimaryVideoTrack();
    if (track === null) throw new Error('There is no video.');
    const sample = await new VideoSampleSink(track).getSample(await track.getFirstTimestamp());
    if (sample === null) throw new Error('There is no picture.');
    const bytes = new Uint8Array(sample.allocationSize());
    const [luma] = await sample.copyTo(bytes);
    const { codedWidth: width, codedHeight: height } = sample;
    sample.close();
    const { offset, stride } = luma ?? { offset: 0, stride: width };
    const rows = Array.from({ length: height }, (_, y) =>
      bytes.subarray(offset + y * stride, offset + y * stride + width),
    );
    return [
      Math.min(...rows.map((row) => Math.min(...row))),
      Math.max(...rows.map((row) => Math.max(...row))),
    ];
  });
}

/** How alike the pictures of two files are: the mean SSIM of their luma, all blocks of all pictures. */
export async function likeness(a: Blob, b: Blob): Promise<number> {
  const [one, other] = [await lumaBlocks(a), await lumaBlocks(b)];
  if (one.length !== other.length) throw new Error(`${one.length} and ${other.length} pictures.`);
  const nothing = new Uint8Array();
  const found = one.map((blocks, n) => blockSsim(blocks, other[n] ?? nothing));
  return found.reduce((sum, value) => sum + value, 0) / found.length;
}

/** The luma of every picture, block by block. */
function lumaBlocks(file: Blob): Promise<Uint8Array[]> {
  return withFile(file, async (input) => {
    const track = await input.getPrimaryVideoTrack();
    if (track === null) throw new Error('There is no video.');
    const pictures: Uint8Array[] = [];
    for await (const sample of new VideoSampleSink(track).samples()) {
      pictures.push(await blocksOf(sample));
      sample.close();
    }
    return pictures;
  });
}

async function blocksOf(sample: VideoSample): Promise<Uint8Array> {
  const bytes = new Uint8Array(sample.allocationSize());
  const [luma] = await sample.copyTo(bytes);
  const { offset, stride } = luma ?? { offset: 0, stride: 0 };
  const columns = Math.floor(sample.codedWidth / 8);
  const count = columns * Math.floor(sample.codedHeight / 8);
  return Uint8Array.from({ length: count * 64 }, (_, n) => {
    const block = Math.floor(n / 64);
    const x = (block % columns) * 8 + (n % 8);
    const y = Math.floor(block / columns) * 8 + Math.floor((n % 64) / 8);
    return bytes[offset + y * stride + x] ?? 0;
  });
}
