import { VideoSample, VideoSampleSource, type OutputFormat } from 'mediabunny';
import type { Size } from '../../../../domain/edits/rect.ts';
import { pictureAt, type FramePicture } from '../../../../domain/slideshow/slideshow-timeline.ts';
import type { CommandOf } from '../../../../domain/step/step.ts';
import { decodeLate } from '../../../images/worker/decode-late.ts';
import { context2d } from '../../../slides/canvas-2d.ts';
import { createSlideCache } from '../../../slides/slide-cache.ts';
import { drawFrame } from '../../../slides/draw-frame.ts';
import { i420Bytes, toI420 } from '../../../slides/to-i420.ts';
import { videoCodecFor } from '../containers/output-format.ts';
import type { OnRead } from '../work/open-input.ts';
import type { TrackWork } from '../work/track-work.ts';
import { videoEncoding } from './video-encoding.ts';

/** Draws the frames of a segment of a slideshow, and encodes them. */
export function encodeSlides(
  { codec: name, rate: { bitRate: allowed }, look, shots, from, to }: CommandOf<'slides'>,
  images: readonly Blob[],
  format: OutputFormat,
  onRead: OnRead,
): TrackWork {
  const codec = videoCodecFor(format, name);
  const { size, rate } = look;
  let packets = 0;
  const encoder = new VideoSampleSource({
    ...videoEncoding({ codec, allowed, mode: 'variable', rate }, () => allowed),
    onEncodedPacket() {
      packets += 1;
    },
  });
  const frames = to - from;
  return {
    name: `${images.length} images to ${name}, frames ${from} to ${to}`,
    maximumPackets: frames,
    frameDuration: null,
    exactPackets: frames,
    bytes: (allowed * frames) / rate / 8,
    addTo: (output, count) => output.addVideoTrack(encoder, { frameRate: rate, ...count }),
    packets: () => packets,
    async run(reach) {
      const canvas = new OffscreenCanvas(size.width, size.height);
      const context = context2d(canvas, { willReadFrequently: true });
      const cache = createSlideCache(images, shots, look, onRead, decodeLate);
      let shown: { readonly picture: FramePicture; readonly sample: VideoSample } | null = null;
      try {
        for (let frame = from; frame < to; frame += 1) {
          const picture = pictureAt(shots, frame);
          if (shown === null || !isSame(shown.picture, picture)) {
            shown?.sample.close();
            shown = null;
            drawFrame(context, size, look.transition, picture, await cache.slidesOf(picture));
            shown = { picture, sample: sampleOf(context, size) };
          }
          const sample = shown.sample.clone();
          sample.setTimestamp((frame - from) / rate);
          sample.setDuration(1 / rate);
          try {
            await encoder.add(sample);
          } finally {
            sample.close();
          }
          await reach((frame - from + 1) / rate);
        }
        encoder.close();
      } finally {
        shown?.sample.close();
        cache.close();
      }
    },
  };
}

/** What is on the canvas, as encoders take it. */
function sampleOf(context: OffscreenCanvasRenderingContext2D, size: Size): VideoSample {
  const { data } = context.getImageData(0, 0, size.width, size.height);
  return new VideoSample(toI420(data, size, new Uint8Array(i420Bytes(size))), {
    format: 'I420',
    codedWidth: size.width,
    codedHeight: size.height,
    timestamp: 0,
    colorSpace: BT709_LIMITED,
  });
}

const BT709_LIMITED = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
} as const;

/** True when two frames show the same. */
function isSame(a: FramePicture, b: FramePicture): boolean {
  return a.kind === 'still' && b.kind === 'still' && a.shot.input === b.shot.input;
}
