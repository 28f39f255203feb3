import { EncodedPacketSink, type InputVideoTrack, type VideoCodec } from 'mediabunny';
import { UNTAGGED, type ColourTags } from '../../../../domain/media/colours.ts';
import type { Duration, VideoTrack } from '../../../../domain/media/media.ts';
import { ffmpegName } from '../codecs/codec-names.ts';
import { Declined } from '../work/refusals.ts';
import { parseH264Sps, spsOfAnnexB, spsOfAvcC } from '../codecs/h264-sps.ts';
import {
  layoutOfCodecString,
  layoutOfHvcC,
  pixelFormatName,
  type PixelLayout,
} from '../codecs/pixel-format.ts';
import { measuredRate } from '../containers/frame-rate.ts';
import { tagsOfColourSpace } from '../codecs/colour-space.ts';
import { bytesOf } from '../codecs/decoder-config.ts';
import { trackDuration } from './track-duration.ts';
import type { TrackFacts } from '../work/file-facts.ts';

/** Describes a moving picture. Throws Declined for pictures that FFmpeg knows better. */
export async function videoTrack(
  index: number,
  track: InputVideoTrack,
  facts: TrackFacts | null,
  whole: Duration,
): Promise<VideoTrack> {
  const codec = await track.getCodec();
  const config = await track.getDecoderConfig();
  if (codec === null || config === null) throw new Declined('An unknown video codec.');
  if (facts?.frames === 0) throw new Declined('A video without frames.');
  if (await track.getFlip()) throw new Declined('The picture is mirrored.');
  const width = await track.getCodedWidth();
  const height = await track.getCodedHeight();
  if (!(width > 0 && height > 0)) throw new Declined('A picture without a size.');
  const aspect = await track.getPixelAspectRatio();
  const layout = await pixelLayout(track, codec, config);
  return {
    kind: 'video',
    index,
    codec: ffmpegName(codec),
    frames: facts?.frames ?? null,
    bitRate: facts?.bitRate ?? null,
    width,
    height,
    pixelAspect: aspect.num / aspect.den,
    rotation: await track.getRotation(),
    rate: facts?.rate ?? (await measuredRate(track)),
    scan: 'progressive',
    duration: await trackDuration(track, facts, whole),
    pixelFormat: layout === null ? '' : pixelFormatName(layout),
    colours: await colourTags(track, layout),
  };
}

async function pixelLayout(
  track: InputVideoTrack,
  codec: VideoCodec,
  config: VideoDecoderConfig,
): Promise<PixelLayout | null> {
  const alpha = await track.canBeTransparent();
  const fullRange = config.colorSpace?.fullRange === true;
  const description = bytesOf(config.description);
  switch (codec) {
    case 'avc': {
      const sps =
        description.length > 0 ? spsOfAvcC(description) : spsOfAnnexB(await firstBytes(track));
      if (sps === null) return null;
      const { interlaced, ...pixels } = parseH264Sps(sps);
      if (interlaced) throw new Declined('The video is interlaced.');
      return { ...pixels, fullRange: pixels.fullRange || fullRange, alpha };
    }
    case 'hevc':
      return description.length === 0 ? null : { ...layoutOfHvcC(description), fullRange, alpha };
    case 'prores':
      // The kinds with a fourth plane and full colour are called 4444.
      return {
        chroma: /^ap4[hx]/u.test(config.codec) ? 3 : 2,
        bitDepth: 10,
        fullRange: false,
        alpha,
      };
    case 'vp8':
    case 'vp9':
    case 'av1': {
      const pixels = layoutOfCodecString(config.codec);
      return pixels === null ? null : { ...pixels, fullRange: false, alpha };
    }
    default:
      return codec satisfies never;
  }
}

/** What the container says of the colours, and what it leaves open and the codec's own bits say. */
async function colourTags(track: InputVideoTrack, layout: PixelLayout | null): Promise<ColourTags> {
  const said = tagsOfColourSpace(await track.getColorSpace());
  const inBits = layout?.colours ?? UNTAGGED;
  return {
    matrix: said.matrix ?? inBits.matrix,
    primaries: said.primaries ?? inBits.primaries,
    transfer: said.transfer ?? inBits.transfer,
    range: said.range ?? (layout?.fullRange === true ? 'full' : inBits.range),
  };
}

async function firstBytes(track: InputVideoTrack): Promise<Uint8Array> {
  return (await new EncodedPacketSink(track).getFirstPacket())?.data ?? new Uint8Array();
}
