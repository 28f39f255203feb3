import {
  Quality,
  VideoSampleSink,
  VideoSampleSource,
  type InputVideoTrack,
  type VideoEncodingConfig,
} from 'mediabunny';
import { perSecond } from '../../../domain/media.ts';
import type { TrackCommand } from '../../../domain/step.ts';
import { addLimited } from './add-limited.ts';
import { videoCodecNamed } from './codec-names.ts';
import { Declined } from './declined.ts';
import { measuredRate } from './measured-rate.ts';
import { uprightTransform } from './upright-picture.ts';
import { trackMetadata } from './track-metadata.ts';
import type { OpenSource, TrackWork, WorkContext } from './track-work.ts';
import { trialRate } from './trial-rate.ts';

type Encoding = Extract<TrackCommand, { kind: 'encode-video' }>;

/** Seconds between key frames: close enough to jump to, far enough to cost little. */
const KEY_INTERVAL = 10;

/** Decodes a track and encodes it again, upright and at the wanted size. */
export async function encodeVideo(
  source: OpenSource,
  track: InputVideoTrack,
  command: Encoding,
  context: WorkContext,
): Promise<TrackWork> {
  const codec = videoCodecNamed(command.codec);
  if (codec === null) throw new Declined(`${command.codec} is encoded by FFmpeg.`);
  if (command.segment !== null) throw new Declined('Segments are encoded by FFmpeg.');
  if (command.edit.scan === 'deinterlace') throw new Declined('FFmpeg removes the combs.');
  if (!context.format.getSupportedVideoCodecs().includes(codec)) {
    throw new Declined(`${context.format.fileExtension} does not hold ${codec}.`);
  }
  if (!(await track.canDecode())) throw new Declined('This browser cannot decode the video.');
  const transform = await uprightTransform(track, command.edit.size);
  const facts = source.facts?.tracks.find(({ id }) => id === track.id) ?? null;
  const { timing } = command.edit;
  const wanted =
    timing.kind === 'constant' ? timing.rate : (facts?.rate ?? (await measuredRate(track)));
  const rate = wanted === null ? null : perSecond(wanted);
  const constant = timing.kind === 'constant' && rate !== null ? { frameRate: rate } : {};
  const allowed = command.rate.bitRate;
  const { likeness } = command.rate;
  let bitRate = allowed;
  let packets = 0;
  const encodingAt = (wantedRate: () => number): VideoEncodingConfig => ({
    codec,
    // What is allowed decides about the level, whatever is spent.
    quality: new Quality({ bitrate: allowed, bitrateMode: 'variable' }),
    alpha: command.alpha ? 'keep' : 'discard',
    keyFrameInterval: KEY_INTERVAL,
    sizeChangeBehavior: 'fill',
    latencyMode: 'quality',
    transform: { ...transform, ...constant },
    onEncoderConfig(config) {
      // Browsers take 30 frames a second for granted and spend the bits of each of them.
      if (rate !== null) config.framerate = rate;
      config.bitrate = wantedRate();
    },
  });
  const encoder = new VideoSampleSource({
    ...encodingAt(() => bitRate),
    onEncodedPacket() {
      packets += 1;
    },
  });
  const metadata = await trackMetadata(track);
  const seconds =
    ((await track.getDurationFromMetadata()) ?? (await track.computeDuration())) - source.start;
  const frames = timing.kind === 'constant' ? null : (facts?.frames ?? null);
  return {
    name: `${track.type} to ${command.codec}`,
    maximumPackets: frames ?? (rate === null ? null : Math.ceil(seconds * rate * 1.1) + 100),
    bytes: (allowed * seconds) / 8,
    addTo: (output, count) =>
      output.addVideoTrack(encoder, {
        ...metadata,
        ...constant,
        ...count,
        canBeTransparent: command.alpha,
      }),
    packets: () => packets,
    async run(reach) {
      if (likeness !== null && rate !== null && !command.alpha) {
        bitRate = await trialRate({
          source,
          track,
          frames: frames ?? Math.floor(seconds * rate),
          seconds,
          allowed,
          likeness,
          encodingAt: (tried) => encodingAt(() => tried),
          alive: () => reach(context.shift),
        });
      }
      const sink = new VideoSampleSink(track);
      for await (const sample of sink.samples(source.start)) {
        const end = sample.timestamp + sample.duration;
        // The frame before the start is still on show then.
        const from = Math.max(sample.timestamp, source.start);
        sample.setDuration(Math.max(0, end - from));
        sample.setTimestamp(from - source.start + context.shift);
        await addLimited(encoder, sample);
        await reach(end - source.start + context.shift);
      }
      encoder.close();
    },
  };
}
