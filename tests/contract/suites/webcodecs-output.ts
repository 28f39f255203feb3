import {
  ALL_FORMATS,
  BlobSource,
  EncodedPacketSink,
  Input,
  VideoSampleSink,
  type InputTrack,
} from 'mediabunny';

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

/** Title of a file. */
export function titleOf(file: Blob): Promise<string | undefined> {
  return withFile(file, async (input) => (await input.getMetadataTags()).title);
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
