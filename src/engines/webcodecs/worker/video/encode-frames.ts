import {
  VideoSample,
  VideoSampleSource,
  type EncodedPacket,
  type OutputFormat,
  type VideoEncodingConfig,
} from 'mediabunny';
import { keyFinder } from '../../../../domain/edits/cut-times.ts';
import { perSecond } from '../../../../domain/media/media.ts';
import { segmentStart } from '../../../../domain/step/segment.ts';
import type { EncodeVideo } from '../../../../domain/step/track-command.ts';
import type { FrameReel, PictureFormat, RawFrame } from '../../../frames/frame-channel.ts';
import { colourSpaceOf } from '../codecs/colour-space.ts';
import { videoCodecFor } from '../containers/output-format.ts';
import { trackMetadata } from '../metadata/track-metadata.ts';
import type { Excerpt } from '../quality/excerpt-ssim.ts';
import { trialRate } from '../quality/trial-rate.ts';
import { inMicroseconds, SEGMENT_TIMESCALE } from '../work/timestamps.ts';
import type { TrackWork } from '../work/track-work.ts';
import { videoEncoding } from './video-encoding.ts';

/** Seconds that a frame is shown of which nobody knows it: there is no other. */
const USUAL_FRAME = 1 / 25;

/**
 * Encodes frames that another worker decoded and edited: excerpts, where a bit rate has to be found, and then all of
 * them. `seconds` is how long they are shown; null when nobody knows.
 */
export function encodeFrames(
  command: EncodeVideo,
  seconds: number | null,
  nextReel: () => Promise<FrameReel>,
  format: OutputFormat,
): TrackWork {
  const { segment, cuts, edit, rate } = command;
  const { bitRate: allowed, likeness: ssim, spend } = rate;
  const codec = videoCodecFor(format, command.codec);
  const mode = spend === 'all' ? 'constant' : 'variable';
  let framesPerSecond = plannedRate(command, seconds);
  let bitRate = allowed;
  let packets = 0;
  let shown: PictureFormat | null = null;

  const encodingAt = (spent: () => number): VideoEncodingConfig => {
    const encoding = videoEncoding({ codec, allowed, mode, rate: framesPerSecond }, spent);
    return {
      ...encoding,
      onEncoderConfig(config) {
        encoding.onEncoderConfig?.(config);
        if (framesPerSecond !== null) config.framerate = framesPerSecond;
      },
    };
  };
  const encoder = new VideoSampleSource({
    ...encodingAt(() => bitRate),
    onEncodedPacket(_packet: EncodedPacket, meta) {
      packets += 1;
      if (shown !== null) tellAspect(meta?.decoderConfig, shown);
    },
  });

  return {
    name: `pictures from FFmpeg to ${command.codec}`,
    maximumPackets: segment?.frames ?? null,
    exactPackets: segment?.frames ?? null,
    frameDuration: null,
    bytes: seconds === null ? null : (allowed * seconds) / 8,
    addTo(output, count) {
      const { label } = command;
      // Times are as exact as FFmpeg's own; whoever puts the output together knows the clock that it needs.
      const metadata = { ...trackMetadata(label), frameRate: SEGMENT_TIMESCALE, ...count };
      output.addVideoTrack(encoder, metadata);
    },
    packets: () => packets,
    async run(reach) {
      let reel = await nextReel();
      const excerpts = async function* (): AsyncGenerator<Excerpt> {
        while (reel.part === 'excerpt') {
          yield await keptExcerpt(reel, edit.colours);
          reel = await nextReel();
        }
      };
      if (ssim !== null) {
        bitRate = await trialRate({
          excerpts: excerpts(),
          allowed,
          ssim,
          encodingAt: (tried) => encodingAt(() => tried),
          alive: () => reach(0),
        });
      }
      while (reel.part === 'excerpt') reel = await nextReel();
      shown = reel.format;
      const isKey = cuts === undefined ? () => false : keyFinder(cuts);
      const start = segmentStart(command);
      for await (const sample of shownSamples(reel, edit.colours, 'once')) {
        framesPerSecond ??= sample.duration > 0 ? 1 / sample.duration : null;
        const keyFrame = isKey(start + sample.timestamp);
        const reached = sample.timestamp + sample.duration;
        try {
          await encoder.add(sample, keyFrame ? { keyFrame } : {});
        } finally {
          sample.close();
        }
        await reach(reached);
      }
      encoder.close();
    },
  };
}

/** Frames per second as far as the plan tells; null when it does not. */
function plannedRate(
  { edit: { timing }, clock, segment }: EncodeVideo,
  seconds: number | null,
): number | null {
  if (timing.kind === 'constant') return perSecond(timing.rate);
  if (clock !== undefined) return perSecond(clock);
  return segment === null || seconds === null || seconds <= 0 ? null : segment.frames / seconds;
}

/**
 * A reel's frames as samples, each shown until the next one; the last as long as the one before. `use`: whether their
 * bytes are needed again.
 */
async function* shownSamples(
  { format, frames }: FrameReel,
  colours: EncodeVideo['edit']['colours'],
  use: 'once' | 'again',
): AsyncGenerator<VideoSample> {
  const sampleOf = ({ pixels }: RawFrame, timestamp: number, duration: number) => {
    const frame = new VideoFrame(pixels, {
      format: 'I420',
      codedWidth: format.width,
      codedHeight: format.height,
      timestamp: Math.round(timestamp * 1e6),
      ...(colours === null ? {} : { colorSpace: colourSpaceOf(colours.to) }),
      ...(use === 'once' ? { transfer: [pixels.buffer] } : {}),
    });
    return new VideoSample(frame, { timestamp, duration });
  };
  let held: RawFrame | null = null;
  let duration = USUAL_FRAME;
  for await (const frame of frames) {
    if (held !== null) {
      const from = inMicroseconds(held.time);
      duration = inMicroseconds(frame.time) - from;
      yield sampleOf(held, from, duration);
    }
    held = frame;
  }
  if (held !== null) yield sampleOf(held, inMicroseconds(held.time), duration);
}

/** An excerpt, kept in memory: it is encoded several times. */
async function keptExcerpt(
  reel: FrameReel,
  colours: EncodeVideo['edit']['colours'],
): Promise<Excerpt> {
  const kept: RawFrame[] = [];
  for await (const frame of reel.frames) kept.push(frame);
  const [first] = kept;
  const again = async function* () {
    for (const { time, pixels } of kept) yield { time: time - (first?.time ?? 0), pixels };
  };
  return () => shownSamples({ ...reel, frames: again() }, colours, 'again');
}

/** Not every browser's encoder writes down that its pixels are not square: the container says it. */
function tellAspect(
  config: VideoDecoderConfig | undefined,
  { width, height, pixelAspect }: PictureFormat,
): void {
  if (config === undefined || pixelAspect.num === pixelAspect.den) return;
  config.displayAspectWidth = width * pixelAspect.num;
  config.displayAspectHeight = height * pixelAspect.den;
}
