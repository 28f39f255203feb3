import {
  VideoSampleSource,
  type InputVideoTrack,
  type VideoEncodingConfig,
  type VideoTransformOptions,
} from 'mediabunny';
import { keyFinder } from '../../../../domain/edits/cut-times.ts';
import type { Segment } from '../../../../domain/step/segment.ts';
import type { EncodeVideo } from '../../../../domain/step/track-command.ts';
import { videoCodecFor } from '../containers/output-format.ts';
import { clockMetadata, frameClock } from '../containers/frame-clock.ts';
import { trackMetadata } from '../metadata/track-metadata.ts';
import { withColours } from '../codecs/read-colours.ts';
import { pictureAdder } from '../pictures/add-picture.ts';
import { editTransform } from '../pictures/edit-transform.ts';
import { fadedTransform } from '../pictures/faded-picture.ts';
import { planarTransform } from '../pictures/planar-picture.ts';
import { trackExcerpts } from '../quality/track-excerpts.ts';
import { trialRate } from '../quality/trial-rate.ts';
import { Declined } from '../work/refusals.ts';
import { SEGMENT_TIMESCALE } from '../work/timestamps.ts';
import { factsOf } from '../work/file-facts.ts';
import type { OpenSource, TrackWork, WorkContext } from '../work/track-work.ts';
import { shownPictures } from './shown-pictures.ts';
import { videoEncoding } from './video-encoding.ts';
import { videoExtent } from './video-extent.ts';

/** Excerpts that are tried of a whole video, and of a segment: its neighbours have theirs. */
const MAX_EXCERPTS = 3;
const EXCERPTS_OF_SEGMENT = 1;

/** Decodes a track and encodes it again, upright and edited. */
export async function encodeVideo(
  source: OpenSource,
  given: InputVideoTrack,
  command: EncodeVideo,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const codec = videoCodecFor(format, command.codec);
  await declineVideo(given, command);
  const { segment, range, speed, cuts, edit } = command;
  const { colours, transparency } = edit;
  const alpha = transparency.kind === 'kept';
  // What is copied says of its colours what it said; what is encoded says what it was taken for.
  const track = colours === null ? given : withColours(given, colours.from);
  const extent = await videoExtent(source, track, command);
  const { rate, seconds } = extent;
  const isConstant = edit.timing.kind === 'constant';
  const constant = isConstant && rate !== null ? { frameRate: rate } : {};
  const moved = await editTransform(track, edit);
  const edited = {
    ...(colours === null ? moved : planarTransform(moved, colours.to)),
    ...constant,
  };

  const { bitRate: allowed, likeness: ssim, spend } = command.rate;
  const mode = spend === 'all' ? 'constant' : 'variable';
  const encodingAt = (
    bitRate: () => number,
    transform: VideoTransformOptions,
  ): VideoEncodingConfig => ({
    ...videoEncoding({ codec, allowed, mode, rate }, bitRate),
    alpha: alpha ? 'keep' : 'discard',
    sizeChangeBehavior: 'fill',
    transform,
  });
  let bitRate = allowed;
  let packets = 0;
  // Seconds from a picture's own timestamp to its time in the output, which fades go by.
  let ahead = 0;
  const faded = fadedTransform(edited, edit.fade, () => ahead);
  const encoder = new VideoSampleSource({
    ...encodingAt(() => bitRate, faded),
    onEncodedPacket() {
      packets += 1;
    },
  });
  const findBitRate = (ssimEnough: number, framesPerSecond: number, alive: () => Promise<void>) =>
    trialRate({
      excerpts: trackExcerpts({
        track,
        begin: source.start + extent.begin,
        frames: extent.frames ?? Math.floor(seconds * framesPerSecond),
        seconds: extent.sourceSeconds,
        speed,
        maxExcerpts: segment === null ? MAX_EXCERPTS : EXCERPTS_OF_SEGMENT,
      }),
      allowed,
      ssim: ssimEnough,
      // Without the fades: whatever fades takes fewer bits.
      encodingAt: (tried) => encodingAt(() => tried, edited),
      alive,
    });
  const frameDuration = isConstant ? null : await durationOf(source, given, command, format);
  const metadata = {
    ...trackMetadata(command.label),
    ...(command.clock === undefined ? {} : clockMetadata(command.clock.num, format)),
    ...constant,
    // Mediabunny has no other word for a track's timescale.
    ...(segment === null ? {} : { frameRate: SEGMENT_TIMESCALE }),
    canBeTransparent: alpha,
  };
  return {
    name: `${track.type} to ${command.codec}${segment === null ? '' : segmentName(segment)}`,
    maximumPackets: extent.maximumFrames,
    frameDuration,
    exactPackets: segment?.frames ?? null,
    bytes: (allowed * seconds) / 8,
    addTo: (output, count) => output.addVideoTrack(encoder, { ...metadata, ...count }),
    packets: () => packets,
    async run(reach) {
      if (ssim !== null && rate !== null && !alpha) {
        bitRate = await findBitRate(ssim, rate, () => reach(shift));
      }
      const addPicture = pictureAdder(encoder);
      const isKey = cuts === undefined ? () => false : keyFinder(cuts);
      const clock = isConstant ? 'exact' : 'microseconds';
      const showing = { track, start: source.start, range, speed, segment, clock } as const;
      for await (const { sample, at } of shownPictures(showing)) {
        const keyFrame = isKey(at);
        const reached = sample.timestamp + sample.duration + shift;
        sample.setTimestamp(sample.timestamp + shift);
        ahead = at - sample.timestamp;
        await addPicture(sample, keyFrame ? { keyFrame } : {});
        await reach(reached);
      }
      encoder.close();
    },
  };
}

/** Leaves to FFmpeg what would not come out right here. */
async function declineVideo(track: InputVideoTrack, { segment, edit }: EncodeVideo): Promise<void> {
  if (segment !== null && edit.timing.kind === 'constant') {
    throw new Declined('Frames made anew differ at the seams.');
  }
  if (segment !== null && edit.transparency.kind === 'kept')
    throw new Declined('Segments have no place for alpha.');
  if (!(await track.canDecode())) throw new Declined('This browser cannot decode the video.');
}

function segmentName({ from, to }: Segment): string {
  return `, ${from ?? 0} to ${to ?? 'the end'}`;
}

/** Billionths of a second that each encoded frame lasts: as in the source, as long as it goes by as fast; else null. */
async function durationOf(
  { facts }: OpenSource,
  track: InputVideoTrack,
  { speed }: EncodeVideo,
  format: WorkContext['format'],
): Promise<number | null> {
  if (speed !== 1) return null;
  return (await frameClock(track, factsOf(facts, track), format)).frameDuration;
}
