import {
  Quality,
  VideoSampleSource,
  type InputVideoTrack,
  type VideoEncodingConfig,
  type VideoTransformOptions,
} from 'mediabunny';
import { keyFinder } from '../../../../domain/edits/cut-times.ts';
import { perSecond } from '../../../../domain/media/media.ts';
import type { Segment } from '../../../../domain/step/segment.ts';
import type { EncodeVideo } from '../../../../domain/step/track-command.ts';
import { addPicture } from '../pictures/add-picture.ts';
import { videoCodecFor } from '../containers/output-format.ts';
import { Declined } from '../work/refusals.ts';
import { editTransform } from '../pictures/edit-transform.ts';
import { fadedTransform } from '../pictures/faded-picture.ts';
import { measuredRate } from '../containers/frame-rate.ts';
import { SEGMENT_TIMESCALE } from '../work/timestamps.ts';
import { shownPictures } from './shown-pictures.ts';
import { trackMetadata } from '../containers/track-metadata.ts';
import type { OpenSource, TrackWork, WorkContext } from '../work/track-work.ts';
import { trialRate } from '../quality/trial-rate.ts';

/** Seconds between key frames: close enough to jump to, far enough to cost little. */
const KEY_INTERVAL = 10;

/** Spots of a whole video that are tried, and of a segment: its neighbours have theirs. */
const MAX_EXCERPTS = 3;
const EXCERPTS_OF_SEGMENT = 1;

/** Decodes a track and encodes it again, upright and edited. */
export async function encodeVideo(
  source: OpenSource,
  track: InputVideoTrack,
  command: EncodeVideo,
  context: WorkContext,
): Promise<TrackWork> {
  const codec = videoCodecFor(context.format, command.codec);
  const { segment, alpha, range, speed, cuts } = command;
  const { timing, fade } = command.edit;
  const evenly = timing.kind === 'constant';
  if (segment !== null && evenly) throw new Declined('Frames made anew differ at the seams.');
  if (segment !== null && alpha) throw new Declined('Parts have no place for alpha.');
  if (!(await track.canDecode())) throw new Declined('This browser cannot decode the video.');
  const facts = source.facts?.tracks.find(({ id }) => id === track.id) ?? null;
  const shown = evenly ? timing.rate : (facts?.rate ?? (await measuredRate(track)));
  const rate = shown === null ? null : perSecond(shown) * (evenly ? 1 : speed);
  const constant = evenly && rate !== null ? { frameRate: rate } : {};
  const allowed = command.rate.bitRate;
  const { likeness } = command.rate;
  let bitRate = allowed;
  let packets = 0;
  let ahead = 0;
  const edited = { ...(await editTransform(track, command.edit)), ...constant };
  const encodingAt = (
    wantedRate: () => number,
    transform: VideoTransformOptions,
  ): VideoEncodingConfig => ({
    codec,
    // What is allowed decides about the level, whatever is spent.
    quality: new Quality({
      bitrate: allowed,
      bitrateMode: command.rate.spend === 'all' ? 'constant' : 'variable',
    }),
    alpha: alpha ? 'keep' : 'discard',
    keyFrameInterval: KEY_INTERVAL,
    sizeChangeBehavior: 'fill',
    latencyMode: 'quality',
    transform,
    onEncoderConfig(config) {
      // Browsers take 30 frames a second for granted and spend the bits of each of them.
      if (rate === null) delete config.framerate;
      else config.framerate = rate;
      config.bitrate = wantedRate();
    },
  });
  const encoder = new VideoSampleSource({
    ...encodingAt(
      () => bitRate,
      fadedTransform(edited, fade, () => ahead),
    ),
    onEncodedPacket() {
      packets += 1;
    },
  });
  const metadata = {
    ...(await trackMetadata(track)),
    ...constant,
    // Mediabunny has no other word for how finely a track is timed.
    ...(segment === null ? {} : { frameRate: SEGMENT_TIMESCALE }),
    canBeTransparent: alpha,
  };
  const whole =
    ((await track.getDurationFromMetadata()) ?? (await track.computeDuration())) - source.start;
  const begin = segment?.from ?? range?.from ?? 0;
  const taken = Math.min(segment?.to ?? Infinity, range?.to ?? Infinity, whole) - begin;
  const seconds = taken / speed;
  const most = evenly ? null : (facts?.frames ?? null);
  const frames = segment?.frames ?? (range === null ? most : null);
  const about = rate === null ? null : Math.ceil(seconds * rate * 1.1) + 100;
  const clock = evenly ? 'exact' : 'microseconds';
  const showing = { track, start: source.start, range, speed, segment, clock } as const;
  return {
    name: `${track.type} to ${command.codec}${segment === null ? '' : segmentName(segment)}`,
    maximumPackets: frames ?? most ?? about,
    exactPackets: segment?.frames ?? null,
    bytes: (allowed * seconds) / 8,
    addTo: (output, count) => output.addVideoTrack(encoder, { ...metadata, ...count }),
    packets: () => packets,
    async run(reach) {
      if (likeness !== null && rate !== null && !alpha) {
        bitRate = await trialRate({
          track,
          begin: source.start + begin,
          frames: frames ?? Math.floor(seconds * rate),
          seconds: taken,
          speed,
          maxExcerpts: segment === null ? MAX_EXCERPTS : EXCERPTS_OF_SEGMENT,
          allowed,
          ssim: likeness,
          // Whatever fades takes fewer bits.
          encodingAt: (tried) => encodingAt(() => tried, edited),
          alive: () => reach(context.shift),
        });
      }
      const isKey = cuts === undefined ? () => false : keyFinder(cuts);
      for await (const { sample, at } of shownPictures(showing)) {
        const keyFrame = isKey(at);
        const reached = sample.timestamp + sample.duration + context.shift;
        sample.setTimestamp(sample.timestamp + context.shift);
        ahead = at - sample.timestamp;
        await addPicture(encoder, sample, keyFrame ? { keyFrame } : {});
        await reach(reached);
      }
      encoder.close();
    },
  };
}

function segmentName({ from, to }: Segment): string {
  return `, ${from ?? 0} to ${to ?? 'the end'}`;
}
