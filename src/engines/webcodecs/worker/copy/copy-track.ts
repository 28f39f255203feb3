import {
  EncodedAudioPacketSource,
  EncodedVideoPacketSource,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import type { TimeRange } from '../../../../domain/edits/time-map.ts';
import { hasOwnChannels } from '../codecs/aac-channels.ts';
import { bytesOf } from '../codecs/decoder-config.ts';
import { createPacketEnds } from '../containers/matroska-end.ts';
import { matroskaFiller } from '../containers/matroska-filler.ts';
import { requireHolds } from '../containers/output-format.ts';
import type { CopyTrack } from '../../../../domain/step/track-command.ts';
import { frameClock } from '../containers/frame-clock.ts';
import { trackMetadata } from '../metadata/track-metadata.ts';
import { factsOf } from '../work/file-facts.ts';
import { Declined } from '../work/refusals.ts';
import type { OpenSource, TrackWork, WorkContext } from '../work/track-work.ts';
import { endedOpus } from './ended-opus.ts';
import { copyPackets } from './copied-packets.ts';
import { pictureRange, soundRange } from './copied-range.ts';

/** Takes a picture's packets over as they are, all of them or a range that begins at a key frame. */
export async function copyVideo(
  source: OpenSource,
  track: InputVideoTrack,
  { range, label }: CopyTrack,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const codec = known(await track.getCodec());
  const decoderConfig = known(await track.getDecoderConfig());
  requireHolds(format, codec);
  const clock = await frameClock(track, factsOf(source.facts, track), format);
  const turned = (await track.getRotation()) !== 0 || (await track.getFlip());
  if (turned && !format.supportsVideoTransformationMetadata) {
    throw new Declined('The picture is turned, and the container cannot say so.');
  }
  const metadata = {
    ...trackMetadata(label),
    ...clock.metadata,
    ...(turned ? { transformationMatrix: await track.getTransformationMatrix() } : {}),
    canBeTransparent: await track.canBeTransparent(),
  };
  const output = new EncodedVideoPacketSource(codec);
  return copyPackets({
    ...(await expected(source, track, range)),
    name: `copy of video ${codec}`,
    frameDuration: clock.frameDuration,
    addTo: (file, count) => file.addVideoTrack(output, { ...metadata, ...count }),
    add: (packet) => output.add(packet, { decoderConfig }),
    close: () => output.close(),
    async *timed() {
      let latest = -Infinity;
      const nanoseconds = clock.frameDuration;
      const duration = nanoseconds === null ? {} : { duration: nanoseconds / 1e9 };
      for await (const packet of pictureRange(track, source.start, range)) {
        const meant = clock.unrounded(packet.timestamp);
        const timestamp = timeIn(range, meant - source.start) + shift;
        // Muxers refuse a key frame that is shown before a frame of an earlier group; some files have them.
        const type = timestamp < latest ? 'delta' : packet.type;
        latest = Math.max(latest, timestamp);
        yield packet.clone({ timestamp, type, ...duration });
      }
    },
  });
}

/** Takes sound's packets over as they are, all of them or those that begin in a range. */
export async function copyAudio(
  source: OpenSource,
  track: InputAudioTrack,
  { range, label }: CopyTrack,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const codec = known(await track.getCodec());
  const decoderConfig = known(await track.getDecoderConfig());
  requireHolds(format, codec);
  if (
    codec === 'aac' &&
    !format.supportsTimestampedMediaData &&
    decoderConfig.description !== undefined &&
    hasOwnChannels(bytesOf(decoderConfig.description))
  ) {
    throw new Declined('A bare stream cannot say which channels these are.');
  }
  const metadata = trackMetadata(label);
  const output = new EncodedAudioPacketSource(codec);
  const ends = codec === 'opus' ? createPacketEnds(format) : null;
  const isWhole = codec === 'opus' && range?.to == null;
  const filler = isWhole ? await matroskaFiller(source, track) : 0;
  return copyPackets({
    ...(await expected(source, track, range)),
    name: `copy of audio ${codec}`,
    frameDuration: null,
    addTo: (file, count) => file.addAudioTrack(output, { ...metadata, ...count }),
    ...(ends === null ? {} : { complete: ends.complete }),
    add: (packet) => output.add(packet, { decoderConfig }),
    close: () => output.close(),
    async *timed() {
      // Containers without timestamps begin when their sound does.
      let start = format.supportsTimestampedMediaData ? source.start : null;
      let latest: EncodedPacket | null = null;
      const packets = soundRange(track, source.start, range);
      for await (const packet of isWhole ? endedOpus(packets, filler, ends) : packets) {
        // Cut transport streams have some packets twice; muxers refuse time that runs backwards.
        if (latest !== null && packet.timestamp < latest.timestamp) continue;
        latest = packet;
        start ??= packet.timestamp - (range?.from ?? 0);
        yield packet.clone({ timestamp: timeIn(range, packet.timestamp - start) + shift });
      }
    },
  });
}

/** What has to be known of a track so that its packets can be taken over. */
function known<T>(value: T | null): T {
  if (value === null) throw new Declined('The codec is unknown.');
  return value;
}

/** When a packet comes in the output. One that is taken for the first of a range is at its start. */
function timeIn(range: TimeRange | null, time: number): number {
  return range?.from == null ? time : Math.max(0, time - range.from);
}

async function expected(
  { facts, start }: OpenSource,
  track: InputVideoTrack | InputAudioTrack,
  range: TimeRange | null,
): Promise<Pick<TrackWork, 'maximumPackets' | 'exactPackets' | 'bytes'>> {
  const described = factsOf(facts, track);
  const end = await track.getDurationFromMetadata();
  const seconds =
    range === null || end === null
      ? end
      : Math.min(end - start, range.to ?? Infinity) - (range.from ?? 0);
  const bitRate = described?.bitRate ?? null;
  return {
    maximumPackets: described?.frames ?? null,
    exactPackets: null,
    bytes: bitRate === null || seconds === null ? null : (bitRate * seconds) / 8,
  };
}
