import {
  EncodedPacketSink,
  EncodedVideoPacketSource,
  type EncodedPacket,
  type InputVideoTrack,
} from 'mediabunny';
import { containerFacts } from '../containers/container-facts.ts';
import { factsOf } from '../work/file-facts.ts';
import { Declined } from '../work/refusals.ts';
import { openInput, withInput, type OnRead, type OpenInput } from '../work/open-input.ts';
import { inMicroseconds } from '../work/timestamps.ts';
import { isSameConfig } from '../codecs/decoder-config.ts';
import { SeamMismatch } from '../work/refusals.ts';
import { copyPackets } from './copied-packets.ts';
import { requireHolds } from '../containers/output-format.ts';
import type { TrackCommand } from '../../../../domain/step/track-command.ts';
import { clockMetadata, frameClock } from '../containers/frame-clock.ts';
import { trackMetadata } from '../metadata/track-metadata.ts';
import type { SegmentedSource, TrackWork, WorkContext } from '../work/track-work.ts';

/** Takes the packets of a video's segments over as they are, one segment after the other, as one track. */
export async function copySegments(
  source: SegmentedSource,
  { label, clock }: Pick<TrackCommand, 'label' | 'clock'>,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const { codec, config, frames } = await inspectSegments(source);
  requireHolds(format, codec);
  const [first] = source.segments;
  if (first === undefined) throw new Declined('There are no segments.');
  const { frameDuration } = await withPicture(first.file, source.onRead, (track) =>
    frameClock(track, null, format),
  );
  const metadata = {
    ...trackMetadata(label),
    ...(clock === undefined ? {} : clockMetadata(clock.num, format)),
  };
  const output = new EncodedVideoPacketSource(codec);
  return copyPackets({
    name: `copy of video ${codec} in ${source.segments.length} segments`,
    maximumPackets: frames,
    frameDuration,
    exactPackets: frames,
    bytes: source.segments.reduce((sum, { file }) => sum + file.size, 0),
    addTo: (file, count) => file.addVideoTrack(output, { ...metadata, ...count }),
    add: (packet) => output.add(packet, { decoderConfig: config }),
    close: () => output.close(),
    async *timed() {
      for await (const packet of segmentPackets(source)) {
        yield packet.clone({ timestamp: packet.timestamp + shift });
      }
    },
  });
}

/** The packets of all segments, timed in seconds of the output. `facts`: without their bytes. */
export async function* segmentPackets(
  source: SegmentedSource,
  what: 'all' | 'facts' = 'all',
): AsyncGenerator<EncodedPacket> {
  const metadataOnly = what === 'facts';
  let { start } = source;
  for (const { file, seconds } of source.segments) {
    const input = openInput(file, source.onRead);
    try {
      const track = await pictureOf(input);
      const first = await track.getFirstTimestamp();
      const sink = new EncodedPacketSink(track);
      for await (const packet of sink.packets(undefined, undefined, { metadataOnly })) {
        yield packet.clone({ timestamp: inMicroseconds(start + packet.timestamp - first) });
      }
    } finally {
      input.dispose();
    }
    start += seconds;
  }
}

/** What the segments have in common, and how many frames they have together. Throws SeamMismatch where they differ. */
export async function inspectSegments({ segments, onRead }: SegmentedSource) {
  let common: Awaited<ReturnType<typeof describe>> | null = null;
  let frames = 0;
  for (const { file } of segments) {
    const found = await withPicture(file, onRead, (track, input) => describe(file, track, input));
    common ??= found;
    if (!isSameConfig(common.config, found.config))
      throw new SeamMismatch('The segments need two decoders.');
    frames += found.frames;
  }
  if (common === null) throw new Declined('There are no segments.');
  return { ...common, frames };
}

async function describe(file: Blob, track: InputVideoTrack, input: OpenInput) {
  const codec = await track.getCodec();
  const config = await track.getDecoderConfig();
  if (codec === null || config === null) throw new Declined('The codec of a segment is unknown.');
  const facts = await containerFacts(file, await input.getFormat());
  const frames = factsOf(facts, track)?.frames ?? null;
  if (frames === null) throw new Declined('A segment does not say how many frames it has.');
  return { codec, config, frames };
}

function withPicture<T>(
  file: Blob,
  onRead: OnRead,
  use: (track: InputVideoTrack, input: OpenInput) => Promise<T>,
): Promise<T> {
  return withInput(file, onRead, async (input) => use(await pictureOf(input), input));
}

async function pictureOf(input: OpenInput): Promise<InputVideoTrack> {
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Declined('A segment has no picture.');
  return track;
}
