import { EncodedPacketSink, type InputAudioTrack, type AudioCodec } from 'mediabunny';
import type { AudioTrack, Duration } from '../../../../domain/media/media.ts';
import { aacChannels } from '../codecs/aac-channels.ts';
import { bytesOf } from '../codecs/decoder-config.ts';
import { ffmpegName, isPcm } from '../codecs/codec-names.ts';
import { Declined } from '../work/refusals.ts';
import { trackDuration } from './track-duration.ts';
import type { TrackFacts } from '../work/file-facts.ts';

/** Describes sound. */
export async function audioTrack(
  index: number,
  track: InputAudioTrack,
  facts: TrackFacts | null,
  whole: Duration,
): Promise<AudioTrack> {
  const unknown = facts === null ? null : UNDECODABLE[facts.codec];
  const codec = await track.getCodec();
  if (codec === null && unknown != null) return undecodable(index, track, unknown, facts, whole);
  const config = await track.getDecoderConfig();
  if (codec === null || config === null) throw new Declined('An unknown audio codec.');
  const name = ffmpegName(codec);
  const description = bytesOf(config.description);
  const sampleRate = await track.getSampleRate();
  const channels =
    (name === 'aac' ? aacChannels(description) : null) ?? (await track.getNumberOfChannels());
  if (!(channels > 0 && sampleRate > 0)) throw new Declined('Sound of an unknown shape.');
  const bits = sampleBits(name, description);
  return {
    kind: 'audio',
    index,
    codec: name,
    frames: (await isEmpty(track)) ? 0 : framesOf(codec, facts),
    bitRate: isPcm(codec) ? channels * sampleRate * bits : (facts?.bitRate ?? null),
    channels,
    sampleRate,
    bits,
    duration: await trackDuration(track, facts, whole),
  };
}

/** Codecs that no engine decodes, so that FFmpeg need not look either, by the name that the container has for them. */
const UNDECODABLE: Readonly<Record<string, string>> = { apac: 'apac' };

async function undecodable(
  index: number,
  track: InputAudioTrack,
  codec: string,
  facts: TrackFacts | null,
  whole: Duration,
): Promise<AudioTrack> {
  return {
    kind: 'audio',
    index,
    codec,
    frames: null,
    bitRate: facts?.bitRate ?? null,
    channels: await track.getNumberOfChannels(),
    sampleRate: await track.getSampleRate(),
    bits: 16,
    duration: await trackDuration(track, facts, whole),
  };
}

/** Samples that are stored as they are count as frames of their own; FFmpeg counts packets of many. */
function framesOf(codec: AudioCodec, facts: TrackFacts | null): number | null {
  return isPcm(codec) ? null : (facts?.frames ?? null);
}

/** True for a track that is declared and has no packet. */
async function isEmpty(track: InputAudioTrack): Promise<boolean> {
  const sink = new EncodedPacketSink(track);
  return (await sink.getFirstPacket({ metadataOnly: true })) === null;
}

/** Bits of a sample of a lossless codec; 16 for the others. */
function sampleBits(codec: string, description: Uint8Array): number {
  const pcm = /^pcm_[sfu](\d+)/u.exec(codec);
  if (pcm !== null) return Number(pcm[1]);
  if (codec === 'pcm_mulaw' || codec === 'pcm_alaw') return 8;
  if (codec !== 'flac') return 16;
  // Behind "fLaC" and the block's header: five bits that straddle two bytes, less one.
  const stream = description[0] === 0x66 ? 8 : 0;
  const high = (description[stream + 12] ?? 0) & 1;
  return ((high << 4) | ((description[stream + 13] ?? 0) >> 4)) + 1;
}
