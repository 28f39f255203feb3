import { canEncodeVideo, Quality, type InputTrack } from 'mediabunny';
import type { CodecSupport } from '../../../../domain/step/codec-support.ts';
import type { VideoCodec } from '../../../../domain/media/codecs.ts';
import { failed, success, type Result } from '../../../../domain/failure/failure.ts';
import {
  isSameTrack,
  refOf,
  tracksOf,
  type CoverTrack,
  type MediaInfo,
  type TrackRef,
  type VideoTrack,
} from '../../../../domain/media/media.ts';
import type { Size } from '../../../../domain/edits/rect.ts';
import { encodableAudio } from './audio-support.ts';
import { videoCodecNamed } from '../codecs/codec-names.ts';
import { canDecode } from './can-decode.ts';
import { isFastEnough } from './encoder-speed.ts';
import type { OpenInput } from '../work/open-input.ts';
import { WRITTEN_FORMATS } from '../containers/output-format.ts';

/** In the order of FFmpeg's own preference for compatibility. */
const VIDEO_CODECS = ['h264', 'vp9', 'vp8'] as const satisfies readonly VideoCodec[];

/** Bits per pixel and second at which an encoder is asked whether it takes a size: a middling rate. */
const ASKED_DENSITY = 2;

/** Channels. */
const STEREO = 2;

/** Seconds before the start that a packet may have without being hidden: the lead of an encoder. */
const LEAD = 0.001;

/** What this browser can do with a source. Asks without loading any of the encoders that come as packages. */
export async function supportFor(media: MediaInfo, input: OpenInput): Promise<CodecSupport> {
  const found = await input.getTracks();
  const copies: TrackRef[] = tracksOf(media, 'cover').map((cover: CoverTrack) =>
    refOf(media, cover),
  );
  const decodes: TrackRef[] = [];
  for (const kind of ['video', 'audio'] as const) {
    const same = found.filter(({ type }) => type === kind);
    for (const [n, known] of tracksOf(media, kind).entries()) {
      const track = same[n];
      if (track === undefined) continue;
      if ((await track.getCodec()) === null) continue;
      const ref = refOf(media, known);
      if (!(await hidesFrames(track))) copies.push(ref);
      if (await canDecode(known, track)) decodes.push(ref);
    }
  }
  const heard = tracksOf(media, 'audio').filter((track) =>
    decodes.some((ref) => isSameTrack(ref, refOf(media, track))),
  );
  const [video] = tracksOf(media, 'video');
  const picture = video !== undefined && decodes.some(({ kind }) => kind === 'video');
  return {
    copies,
    decodes,
    video: picture ? await encodableVideo(video) : [],
    audio: await encodableAudio(heard.map(({ channels }) => channels)),
    formats: WRITTEN_FORMATS,
  };
}

/** What this browser can make of pictures that are drawn here. */
export async function drawingSupport({ width, height }: Size): Promise<Result<CodecSupport>> {
  if (typeof OffscreenCanvas === 'undefined') {
    return failed({ kind: 'declined', why: 'This browser cannot draw in a worker.' });
  }
  return success({
    copies: [],
    decodes: [],
    video: await encodableAt(width, height),
    audio: await encodableAudio([STEREO]),
    formats: WRITTEN_FORMATS,
  });
}

/** Frames before the start are there to be decoded, not shown; not every container can say so. */
async function hidesFrames(track: InputTrack): Promise<boolean> {
  return track.type === 'video' && (await track.getFirstTimestamp()) < -LEAD;
}

function encodableVideo(video: VideoTrack): Promise<VideoCodec[]> {
  const turned = video.rotation % 180 !== 0;
  const even = (length: number) => Math.max(2, length - (length % 2));
  return encodableAt(
    even(turned ? video.height : video.width),
    even(turned ? video.width : video.height),
  );
}

/** Codecs that pictures of this size can be encoded to. */
async function encodableAt(width: number, height: number): Promise<VideoCodec[]> {
  const bitrate = Math.max(100_000, width * height * ASKED_DENSITY);
  const answers = await Promise.all(
    VIDEO_CODECS.map(async (name) => {
      const codec = videoCodecNamed(name);
      if (codec === null) return false;
      const taken = await canEncodeVideo(codec, {
        width,
        height,
        quality: new Quality({ bitrate }),
      });
      return taken && (await isFastEnough(name));
    }),
  );
  return VIDEO_CODECS.filter((_, n) => answers[n]);
}
