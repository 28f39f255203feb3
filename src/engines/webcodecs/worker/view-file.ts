import { transfer } from 'comlink';
import {
  AudioSampleSink,
  CanvasSink,
  EncodedPacketSink,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import { success, type Result } from '../../../domain/failure/failure.ts';
import { throttle } from '../../../lib/throttle.ts';
import type { WorkerReport } from '../../contract/engine-api.ts';
import type { FileLook } from '../../contract/viewer-api.ts';
import { loadDecoder } from './audio/load-coders.ts';
import { Declined } from './work/refusals.ts';
import { startOf, withInput, type OpenInput } from './work/open-input.ts';
import { createProgress } from './work/progress.ts';
import { addPeaks } from './audio/sound-peaks.ts';
import { declining } from './work/mistakes.ts';

type Report = (report: WorkerReport) => void;

/** Seconds of a frame where the file does not tell. */
const USUAL_FRAME = 1 / 25;

/** Packets that are looked at to find out how many frames there are in a second. */
const RATE_PACKETS = 100;

/** Milliseconds between two looks at how loud a file is. */
const PEAKS_INTERVAL = 150;

/** Finds out what can be shown of a file. */
export function lookAt(file: Blob, report: Report): Promise<Result<FileLook>> {
  return viewing(file, report, async (input, start) => {
    const [video, audio] = [await decodableVideo(input), await decodableAudio(input)];
    return {
      duration: (await input.computeDuration()) - start,
      picture: video === null ? null : await pictureOf(video),
      sound: audio === null ? 'none' : 'audible',
    };
  });
}

async function pictureOf(video: InputVideoTrack): Promise<NonNullable<FileLook['picture']>> {
  const { averagePacketRate } = await video.computePacketStats(RATE_PACKETS);
  const [width, height] = [await video.getCodedWidth(), await video.getCodedHeight()];
  const upright = (await video.getRotation()) % 180 === 0;
  return {
    size: upright ? { width, height } : { width: height, height: width },
    frame: averagePacketRate > 0 ? 1 / averagePacketRate : USUAL_FRAME,
  };
}

/** Makes pictures of some moments of a file, see `Viewer.pictures`. */
export function drawPictures(
  file: Blob,
  times: readonly number[],
  { height, near }: { readonly height: number; readonly near: number },
  onPicture: (n: number, picture: ImageBitmap) => void,
  report: Report,
): Promise<Result<null>> {
  return viewing(file, report, async (input, start) => {
    const video = await decodableVideo(input);
    if (video === null) throw new Declined('There is no picture that can be shown.');
    const packets = new EncodedPacketSink(video);
    const moments = async function* () {
      for (const time of times) {
        const key = await packets.getKeyPacket(start + time, { metadataOnly: true });
        const isNear = key !== null && start + time - key.timestamp <= near;
        yield Math.max(start, isNear ? key.timestamp : start + time);
      }
    };
    let n = 0;
    for await (const drawn of new CanvasSink(video, { height }).canvasesAtTimestamps(moments())) {
      if (drawn !== null && drawn.canvas instanceof OffscreenCanvas) {
        const picture = drawn.canvas.transferToImageBitmap();
        onPicture(n, transfer(picture, [picture]));
      }
      n += 1;
    }
    return null;
  });
}

/** Listens to all of a file, see `Viewer.peaks`. */
export function measurePeaks(
  file: Blob,
  count: number,
  onPeaks: (peaks: Float32Array) => void,
  report: Report,
): Promise<Result<null>> {
  return viewing(file, report, async (input, start) => {
    const audio = await decodableAudio(input);
    if (audio === null) throw new Declined('There is no sound that can be heard.');
    const duration = (await input.computeDuration()) - start;
    const peaks = new Float32Array(count);
    const tell = throttle(PEAKS_INTERVAL, () => onPeaks(peaks.slice()));
    for await (const sample of new AudioSampleSink(audio).samples()) {
      addPeaks(peaks, duration, start, sample);
      sample.close();
      tell();
    }
    onPeaks(peaks);
    return null;
  });
}

/** Takes the cover out of a file, see `Viewer.cover`: the front one, if it says which that is. */
export function readCover(file: Blob, report: Report): Promise<Result<Blob | null>> {
  return viewing(file, report, async (input) => {
    const { images = [] } = await input.getMetadataTags();
    const cover = images.find(({ kind }) => kind === 'coverFront') ?? images[0];
    return cover === undefined
      ? null
      : new Blob([Uint8Array.from(cover.data)], { type: cover.mimeType });
  });
}

function viewing<T>(
  file: Blob,
  report: Report,
  use: (input: OpenInput, start: number) => Promise<T>,
): Promise<Result<T>> {
  return declining(() =>
    withInput(file, createProgress(report).onRead, async (input) => {
      if (!(await input.canRead())) throw new Declined('The file cannot be read.');
      return success(await use(input, await startOf(input)));
    }),
  );
}

async function decodableVideo(input: OpenInput): Promise<InputVideoTrack | null> {
  const [track] = await input.getVideoTracks();
  return track !== undefined && (await track.canDecode()) ? track : null;
}

async function decodableAudio(input: OpenInput): Promise<InputAudioTrack | null> {
  const [track] = await input.getAudioTracks();
  if (track === undefined) return null;
  const codec = await track.getCodec();
  if (codec !== null) await loadDecoder(codec);
  return (await track.canDecode()) ? track : null;
}
