import type { CommandOf, Step } from '../../../domain/step/step.ts';
import { audioEncoder, videoEncoder } from './encoders.ts';
import { SAFE_FRAMES, SAFE_INPUT } from './safe-input.ts';
import { inputName, pathOf } from './virtual-files.ts';

/** Tells FFmpeg what the values of the frames mean, see `to-i420.ts`. */
export const COLOURS = [
  ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
  ...['-color_range', 'tv'],
];

/** The arguments of ffmpeg for drawn frames, from the input to the encoder. */
export function slidesArgs({ codec, rate, look }: CommandOf<'slides'>): string[] {
  const { width, height } = look.size;
  return [
    ...[...SAFE_FRAMES, '-f', 'rawvideo', '-pixel_format', 'yuv420p'],
    ...['-video_size', `${width}x${height}`, '-framerate', String(look.rate)],
    ...['-i', pathOf(inputName(0)), '-map', '0:v', ...COLOURS],
    ...videoEncoder(codec, rate),
  ];
}

/** The arguments of ffmpeg for sounds that are played one after the other, from the inputs to the encoder. */
export function soundtrackArgs({ inputs }: Step, command: CommandOf<'soundtrack'>): string[] {
  const { codec, channels, sampleRate, bitRate, rounds, seconds, fade } = command;
  // One file is read again from its start; several have to be opened anew for each round.
  const alone = inputs.length === 1;
  const files = Array.from({ length: alone ? 1 : rounds }, () => inputs.map((_, n) => n)).flat();
  const layout = channels === 1 ? 'mono' : 'stereo';
  const shape = `aresample=${sampleRate},aformat=sample_fmts=fltp:channel_layouts=${layout}`;
  const ends = [
    `atrim=end=${seconds.toFixed(6)}`,
    ...(fade > 0 ? [`afade=t=out:st=${(seconds - fade).toFixed(6)}:d=${fade.toFixed(6)}`] : []),
  ];
  const heard = files.map((_, n) => `[${n}:a:0]${shape},asetpts=PTS-STARTPTS[s${n}]`);
  const together = files.map((_, n) => `[s${n}]`).join('');
  return [
    ...files.flatMap((n) => [
      ...(alone && rounds > 1 ? ['-stream_loop', String(rounds - 1)] : []),
      ...[...SAFE_INPUT, '-i', pathOf(inputName(n))],
    ]),
    '-filter_complex',
    `${heard.join(';')};${together}concat=n=${files.length}:v=0:a=1,${ends.join(',')}[sound]`,
    ...['-map', '[sound]', '-map_metadata', '-1', '-c:a', audioEncoder(codec)],
    ...(bitRate === null ? [] : ['-b:a', String(bitRate)]),
  ];
}
