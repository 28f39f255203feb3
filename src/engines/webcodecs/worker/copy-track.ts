import {
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import { hasOwnChannels } from './aac-channels.ts';
import { Declined } from './declined.ts';
import { bytesOf } from './probe-audio.ts';
import { trackMetadata } from './track-metadata.ts';
import type { OpenSource, TrackWork, WorkContext } from './track-work.ts';

/** Takes a picture's packets over as they are. */
export async function copyVideo(
  source: OpenSource,
  track: InputVideoTrack,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const codec = await track.getCodec();
  const config = await track.getDecoderConfig();
  if (codec === null || config === null) throw new Declined('The codec is unknown.');
  if (!format.getSupportedVideoCodecs().includes(codec)) {
    throw new Declined(`${format.fileExtension} does not hold ${codec}.`);
  }
  const turned = (await track.getRotation()) !== 0 || (await track.getFlip());
  if (turned && !format.supportsVideoTransformationMetadata) {
    throw new Declined('The picture is turned, and the container cannot say so.');
  }
  const metadata = {
    ...(await trackMetadata(track)),
    ...(turned ? { transformationMatrix: await track.getTransformationMatrix() } : {}),
    canBeTransparent: await track.canBeTransparent(),
  };
  const sink = new EncodedPacketSink(track);
  const output = new EncodedVideoPacketSource(codec);
  let latest = -Infinity;
  let packets = 0;
  return {
    ...(await expected(source, track)),
    name: `copy of video ${codec}`,
    packets: () => packets,
    addTo: (file, count) => file.addVideoTrack(output, { ...metadata, ...count }),
    async run(reach) {
      const start = await sink.getFirstKeyPacket({ verifyKeyPackets: true });
      if (start === null) throw new Error('There is no key frame.');
      for await (const packet of sink.packets(start, undefined, { verifyKeyPackets: true })) {
        const timestamp = packet.timestamp - source.start + shift;
        // Muxers refuse a key frame that is shown before a frame of an earlier group; some files have them.
        const type = timestamp < latest ? 'delta' : packet.type;
        latest = Math.max(latest, timestamp);
        await output.add(packet.clone({ timestamp, type }), { decoderConfig: config });
        packets += 1;
        await reach(timestamp + packet.duration);
      }
      output.close();
    },
  };
}

/** Takes sound's packets over as they are. */
export async function copyAudio(
  source: OpenSource,
  track: InputAudioTrack,
  { format, shift }: WorkContext,
): Promise<TrackWork> {
  const codec = await track.getCodec();
  const config = await track.getDecoderConfig();
  if (codec === null || config === null) throw new Declined('The codec is unknown.');
  if (!format.getSupportedAudioCodecs().includes(codec)) {
    throw new Declined(`${format.fileExtension} does not hold ${codec}.`);
  }
  if (
    codec === 'aac' &&
    !format.supportsTimestampedMediaData &&
    config.description !== undefined &&
    hasOwnChannels(bytesOf(config.description))
  ) {
    throw new Declined('A bare stream cannot say which channels these are.');
  }
  const metadata = await trackMetadata(track);
  // Containers without timestamps begin when their sound does.
  const start = format.supportsTimestampedMediaData
    ? source.start
    : await track.getFirstTimestamp();
  const sink = new EncodedPacketSink(track);
  const output = new EncodedAudioPacketSource(codec);
  let latest: EncodedPacket | null = null;
  let packets = 0;
  return {
    ...(await expected(source, track)),
    name: `copy of audio ${codec}`,
    packets: () => packets,
    addTo: (file, count) => file.addAudioTrack(output, { ...metadata, ...count }),
    async run(reach) {
      for await (const packet of sink.packets()) {
        // Cut transport streams have some packets twice; muxers refuse time that runs backwards.
        if (latest !== null && packet.timestamp < latest.timestamp) continue;
        latest = packet;
        const timestamp = packet.timestamp - start + shift;
        await output.add(packet.clone({ timestamp }), { decoderConfig: config });
        packets += 1;
        await reach(timestamp + packet.duration);
      }
      output.close();
    },
  };
}

async function expected(
  { facts }: OpenSource,
  track: InputVideoTrack | InputAudioTrack,
): Promise<Pick<TrackWork, 'maximumPackets' | 'exactPackets' | 'bytes'>> {
  const known = facts?.tracks.find(({ id }) => id === track.id);
  const seconds = await track.getDurationFromMetadata();
  const bitRate = known?.bitRate ?? null;
  return {
    maximumPackets: known?.frames ?? null,
    exactPackets: null,
    bytes: bitRate === null || seconds === null ? null : (bitRate * seconds) / 8,
  };
}
