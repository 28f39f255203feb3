import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { OutputFacts } from './result.ts';

const run = promisify(execFile);

/** What an output has to keep of its source. `copy`: every packet. `pictures`: every frame, compared. */
export type Demand = 'copy' | 'pictures' | 'sound';

/** Looks at outputs of one source. */
export type Judge = {
  readonly source: { readonly bytes: number; readonly frames: number | null };
  readonly look: (file: string) => Promise<OutputFacts>;
};

/** Seconds that sound may be longer or shorter. */
const SOUND_TOLERANCE = 0.15;

/** What native ffprobe sees: frames (or packets) of the video, the number of sound tracks, seconds in all. */
type Facts = { readonly frames: number | null; readonly sounds: number; readonly seconds: number };

/** Looks at a source, and from then on at what was made of it. */
export async function judgeOf(source: string, demand: Demand): Promise<Judge> {
  const wanted = await factsOf(source, demand);
  return {
    source: { bytes: (await stat(source)).size, frames: wanted.frames },
    async look(file) {
      const got = await factsOf(file, demand);
      const { frames } = got;
      const ssim = demand === 'pictures' && frames !== null ? await likeness(source, file) : null;
      return {
        bytes: (await stat(file)).size,
        video: frames === null ? null : { frames, ssim },
        wrong: whatIsWrong(wanted, got, demand),
      };
    },
  };
}

/** Decodes all frames to count them; packets are enough where they were to be copied. */
async function factsOf(file: string, demand: Demand): Promise<Facts> {
  const count = demand === 'copy' ? 'packets' : 'frames';
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', `-count_${count}`, '-of', 'json', '-show_entries'],
    ...[`stream=codec_type,nb_read_${count}:format=duration`, file],
  ]);
  const { streams, format } = JSON.parse(stdout) as {
    streams: { codec_type: string; nb_read_frames?: string; nb_read_packets?: string }[];
    format: { duration: string };
  };
  const video = streams.find(({ codec_type: type }) => type === 'video');
  return {
    frames: video === undefined ? null : Number(video.nb_read_frames ?? video.nb_read_packets),
    sounds: streams.filter(({ codec_type: type }) => type === 'audio').length,
    seconds: Number(format.duration),
  };
}

function whatIsWrong(wanted: Facts, got: Facts, demand: Demand): string | null {
  if (demand !== 'sound' && wanted.frames !== got.frames) {
    return `${got.frames} frames of ${wanted.frames}`;
  }
  if (wanted.sounds !== got.sounds) return `${got.sounds} of ${wanted.sounds} sound tracks`;
  const off = Math.abs(wanted.seconds - got.seconds);
  return demand === 'sound' && !(off <= SOUND_TOLERANCE) ? `${off.toFixed(2)} s off` : null;
}

/**
 * SSIM over all planes ("All"), frame by frame in order whatever their timestamps, with both pictures in limited
 * range: encoders may store full-range sources either way.
 */
async function likeness(source: string, output: string): Promise<number> {
  const alike = 'scale=out_range=tv,format=yuv420p,settb=1/1000,setpts=N';
  const { stderr } = await run('ffmpeg', [
    ...['-hide_banner', '-i', source, '-i', output, '-an', '-fps_mode', 'passthrough'],
    ...['-lavfi', `[0:V]${alike}[a];[1:V]${alike}[b];[a][b]ssim`, '-f', 'null', '-'],
  ]);
  return Number(/All:([\d.]+)/u.exec(stderr)?.[1]);
}
