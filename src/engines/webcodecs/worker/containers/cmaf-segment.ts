import {
  BufferTarget,
  CmafOutputFormat,
  EncodedAudioPacketSource,
  EncodedVideoPacketSource,
  Output,
  type EncodedPacket,
} from 'mediabunny';
import { SEGMENT_TIMESCALE } from '../work/timestamps.ts';

/** How the packets of a track are to be decoded. */
export type TrackConfig =
  | { readonly kind: 'picture'; readonly config: VideoDecoderConfig }
  | { readonly kind: 'sound'; readonly config: AudioDecoderConfig };

/** A segment, and what a decoder has to know before the first one, which is the same for all of a track. */
export type CmafSegment = { readonly init: Uint8Array; readonly data: Uint8Array };

/** Writes packets, timed `shift` seconds later than they are, as one segment. */
export async function cmafSegment(
  track: TrackConfig,
  packets: readonly EncodedPacket[],
  shift: number,
): Promise<CmafSegment> {
  const [target, initTarget] = [new BufferTarget(), new BufferTarget()];
  const output = new Output({ format: new CmafOutputFormat(), target, initTarget });
  const add = addTrack(output, track);
  await output.start();
  for (const packet of packets) await add(packet.clone({ timestamp: packet.timestamp + shift }));
  await output.finalize();
  return { init: written(initTarget), data: written(target) };
}

function addTrack(output: Output, track: TrackConfig): (packet: EncodedPacket) => Promise<void> {
  switch (track.kind) {
    case 'picture': {
      const source = new EncodedVideoPacketSource('avc');
      // Mediabunny has no other word for how finely a track is timed.
      output.addVideoTrack(source, { frameRate: SEGMENT_TIMESCALE });
      return (packet) => source.add(packet, { decoderConfig: track.config });
    }
    case 'sound': {
      const source = new EncodedAudioPacketSource('aac');
      output.addAudioTrack(source);
      return (packet) => source.add(packet, { decoderConfig: track.config });
    }
    default:
      return track satisfies never;
  }
}

function written({ buffer }: BufferTarget): Uint8Array {
  if (buffer === null) throw new Error('A segment was not written.');
  return new Uint8Array(buffer);
}
