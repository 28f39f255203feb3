import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What lights up in the middle: luma of the zoo's flashes and of what is around them lies on either side of this. */
const BRIGHT = 170;
/** Decibels; beeps are at -11, and what encoders make of silence is far below. */
const LOUD = -30;

/** When the middle of a picture begins to flash, in seconds, as the system's ffmpeg shows it. */
export async function nativeFlashes(file: string): Promise<number[]> {
  const values = await measured(file, [
    ...['-an', '-fps_mode', 'passthrough', '-vf'],
    'crop=iw/6:ih/6,format=gray,signalstats,metadata=print:key=lavfi.signalstats.YAVG:file=-',
  ]);
  return beginnings(values, BRIGHT);
}

/** When the first sound of a file begins to beep, in seconds, to a hundredth. */
export async function nativeBeeps(file: string): Promise<number[]> {
  const values = await measured(file, [
    ...['-vn', '-af'],
    [
      ...['aresample=48000:async=1', 'aformat=channel_layouts=mono', 'asetnsamples=n=480'],
      ...['astats=metadata=1:reset=1', 'ametadata=print:key=lavfi.astats.Overall.RMS_level:file=-'],
    ].join(','),
  ]);
  return beginnings(values, LOUD);
}

type Measured = { readonly time: number; readonly value: number };

/** When a value rises above a bound. */
function beginnings(values: readonly Measured[], bound: number): number[] {
  return values
    .filter(({ value }, n) => value > bound && (values[n - 1]?.value ?? -Infinity) <= bound)
    .map(({ time }) => time);
}

/** What a filter prints of every frame: its time, then its value. */
async function measured(file: string, args: readonly string[]): Promise<Measured[]> {
  const all = ['-v', 'error', '-i', file, ...args, '-f', 'null', '-'];
  const { stdout } = await run('ffmpeg', all, { maxBuffer: 1 << 26 });
  return [...stdout.matchAll(/pts_time:(\S+)\s+lavfi\S+=(\S+)/gu)].map(([, time, value]) => ({
    time: Number(time),
    value: value === '-inf' ? -Infinity : Number(value),
  }));
}
