import {
  AudioSampleSink,
  EncodedPacketSink,
  VideoSampleSink,
  type EncodedPacket,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import { failed, success, type Result } from '../../../../domain/failure/failure.ts';
import type { WorkerReport } from '../../../contract/engine-api.ts';
import { checkPackage } from '../package/check-package.ts';
import { loadDecoder } from '../audio/load-coders.ts';
import { awaitSample } from '../work/await-sample.ts';
import { withInput } from '../work/open-input.ts';
import { isZip } from '../containers/read-zip.ts';
import { diskOrMistake, isOfFileOrCoder } from '../work/mistakes.ts';

/** Pixels from the last key packet to the end that are worth decoding: 25 frames of 1080p, a tenth of a second. */
const LARGEST_GROUP = 25 * 1920 * 1080;

/** Seconds of sound that some decoders swallow before they give any out. */
const WARM_UP = 0.1;

/** Milliseconds between signs of life. */
const REPORT_INTERVAL = 1000;

/** Decodes the first and the last frame of each track that this browser can decode; in a package, of each rendition. */
export async function checkFile(
  file: Blob,
  report: (report: WorkerReport) => void,
): Promise<Result<null>> {
  const alive = setInterval(() => report({ time: null, read: 0, written: 0 }), REPORT_INTERVAL);
  try {
    await ((await isZip(file)) ? checkPackage(file, checkTracks) : checkTracks(file));
    return success(null);
  } catch (error) {
    if (!isOfFileOrCoder(error)) return diskOrMistake(error);
    return failed({ kind: 'output-rejected', why: 'undecodable' }, [String(error)]);
  } finally {
    clearInterval(alive);
  }
}

/** Reads are not reported: `checkFile` does it by a timer, as a frame may take long to decode without a read. */
async function checkTracks(file: Blob): Promise<void> {
  await withInput(
    file,
    () => undefined,
    async (input) => {
      for (const track of await input.getTracks()) {
        if (track.isVideoTrack()) await checkVideo(track);
        else if (track.isAudioTrack()) await checkAudio(track);
      }
    },
  );
}

async function checkVideo(track: InputVideoTrack): Promise<void> {
  if (!(await track.canDecode())) return;
  const sink = new VideoSampleSink(track);
  for (const time of [await track.getFirstTimestamp(), await lastFrame(track)]) {
    await awaitSample(`The frame at ${time} s`, sink.getSample(time));
  }
}

/** The time of the last frame, or of the last key frame when there is too much between them. */
async function lastFrame(track: InputVideoTrack): Promise<number> {
  const sink = new EncodedPacketSink(track);
  const key = await sink.getKeyPacket(Infinity, { verifyKeyPackets: true });
  if (key === null) throw new Error('There is no key frame.');
  let last: EncodedPacket = key;
  const pixels = (await track.getCodedWidth()) * (await track.getCodedHeight());
  let count = 0;
  for await (const packet of sink.packets(key, undefined, { metadataOnly: true })) {
    if (packet.timestamp > last.timestamp) last = packet;
    count += 1;
    if (count * pixels > LARGEST_GROUP) return key.timestamp;
  }
  return last.timestamp;
}

async function checkAudio(track: InputAudioTrack): Promise<void> {
  const codec = await track.getCodec();
  if (codec !== null) await loadDecoder(codec);
  if (!(await track.canDecode())) return;
  const last = await new EncodedPacketSink(track).getPacket(Infinity, { metadataOnly: true });
  for (const time of [await track.getFirstTimestamp(), last?.timestamp ?? 0]) {
    const samples = new AudioSampleSink(track).samples(time - WARM_UP);
    try {
      await awaitSample(
        `The sound at ${time} s`,
        samples.next().then(({ value }) => value ?? null),
      );
    } finally {
      await samples.return();
    }
  }
}
