import {
  EncodedPacketSink,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import { inspectSegments, segmentPackets } from '../copy/copy-segments.ts';
import { Declined } from '../work/refusals.ts';
import { inMicroseconds } from '../work/timestamps.ts';
import type { OpenSource, StepSource } from '../work/track-work.ts';

/** A track whose packets can be read more than once. They are timed in seconds of the output. */
export type PacketTrack<Config> = {
  readonly config: Config;
  /** `facts`: no more than when they are shown and whether they are key frames. */
  readonly packets: (what: 'all' | 'facts') => AsyncIterable<EncodedPacket>;
};

/** The picture that an input holds, whole or in segments. */
export async function pictureTrack(source: StepSource): Promise<PacketTrack<VideoDecoderConfig>> {
  if (source.kind === 'segments') {
    const { config } = await inspectSegments(source);
    return { config, packets: (what) => segmentPackets(source, what) };
  }
  const track = await source.input.getPrimaryVideoTrack();
  const config = (await track?.getDecoderConfig()) ?? null;
  if (track === null || config === null) throw new Declined('There is no picture to pack.');
  return { config, packets: (what) => packetsOf(source, track, what) };
}

/** The sound that an input holds. */
export async function soundTrack(source: StepSource): Promise<PacketTrack<AudioDecoderConfig>> {
  const track = source.kind === 'file' ? await source.input.getPrimaryAudioTrack() : null;
  const config = (await track?.getDecoderConfig()) ?? null;
  if (source.kind !== 'file' || track === null || config === null) {
    throw new Declined('There is no sound to pack.');
  }
  return { config, packets: (what) => packetsOf(source, track, what) };
}

async function* packetsOf(
  { start }: OpenSource,
  track: InputVideoTrack | InputAudioTrack,
  what: 'all' | 'facts',
): AsyncGenerator<EncodedPacket> {
  const sink = new EncodedPacketSink(track);
  const metadataOnly = what === 'facts';
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly })) {
    yield packet.clone({ timestamp: inMicroseconds(packet.timestamp - start) });
  }
}
