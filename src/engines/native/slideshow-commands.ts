import { Mistake } from '../../lib/mistake.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import type { Argument, Command, CommandFile } from '../../domain/scripts/command.ts';
import type { SlideLook } from '../../domain/slideshow/slide-look.ts';
import type { SlideTransition } from '../../domain/slideshow/slideshow.ts';
import type { CommandOf, Step } from '../../domain/step/step.ts';
import { videoEncoder } from '../ffmpeg/arguments/encoders.ts';
import { muxerArgs } from '../ffmpeg/arguments/muxers.ts';
import { COLOURS, soundtrackArgs } from '../ffmpeg/arguments/slideshow-args.ts';
import { inputFiles, nativeArguments } from './native-arguments.ts';

const SOUND: CommandFile = { kind: 'scratch', name: 'sound.mkv' };

/** An image and its place on the timeline, see `Shot`. */
type Slide = {
  readonly source: CommandFile;
  readonly first: number;
  readonly half: number;
};

/** The commands for a slideshow: FFmpeg's own filters take the place of the drawing, in one piece. */
export function slideshowCommands(
  plan: Pick<Plan, 'steps' | 'outputs'>,
  sources: readonly CommandFile[],
  output: CommandFile,
): Command[] {
  const drawn = plan.steps.flatMap((step) =>
    step.command.kind === 'slides' ? [{ step, command: step.command }] : [],
  );
  const sound = plan.steps.find(({ command }) => command.kind === 'soundtrack');
  const [first] = drawn;
  const last = drawn.at(-1);
  const made = plan.steps.find(({ id }) => id === plan.outputs[0].step);
  if (first === undefined || last === undefined || made === undefined) {
    throw new Mistake('The plan draws nothing.');
  }
  const slides = slidesOf(drawn, sources);
  const { look, codec, rate } = first.command;
  const args: Argument[] = [
    ...slides.flatMap(({ source }, n): Argument[] => [
      ...['-loop', '1', '-framerate', String(look.rate)],
      ...['-t', (shownFrames(slides, n, last.command.to) / look.rate).toFixed(6), '-i', source],
    ]),
    ...(sound === undefined ? [] : ['-i', SOUND]),
    ...['-filter_complex', filterOf(slides, look), '-map', '[video]'],
    ...['-frames:v', String(last.command.to)],
    ...(sound === undefined ? [] : ['-map', `${slides.length}:a:0`, '-c:a', 'copy']),
    ...[...COLOURS, ...videoEncoder(codec, rate), ...muxerArgs(made.format), output],
  ];
  return [
    ...(sound === undefined ? [] : [soundCommand(sound, sources)]),
    { kind: 'ffmpeg', args: [...nativeArguments([], { inputs: [], output }), ...args] },
  ];
}

function soundCommand(step: Step, sources: readonly CommandFile[]): Command {
  if (step.command.kind !== 'soundtrack') throw new Mistake('The step makes no sound.');
  const args = [...soundtrackArgs(step, step.command), ...muxerArgs(step.format)];
  const inputs = inputFiles(step.inputs, sources, new Map());
  const told = nativeArguments(args, { inputs, output: SOUND });
  return { kind: 'ffmpeg', args: [...told, SOUND] };
}

/** All slides, each once: segments that follow each other share those at their seam. */
function slidesOf(
  drawn: readonly { readonly step: Step; readonly command: CommandOf<'slides'> }[],
  sources: readonly CommandFile[],
): Slide[] {
  const slides = new Map<number, Slide>();
  for (const { step, command } of drawn) {
    const files = inputFiles(step.inputs, sources, new Map());
    for (const { input, first, half } of command.shots) {
      const source = files[input];
      if (source != null) slides.set(first, { source, first, half });
    }
  }
  return [...slides.values()].toSorted((a, b) => a.first - b.first);
}

/**
 * How many frames a slide is seen in, those of the changes from it and to it included. FFmpeg's filter loses a frame at
 * each change, which the last slide makes up for.
 */
function shownFrames(slides: readonly Slide[], n: number, end: number): number {
  const [slide, next] = [slides[n], slides[n + 1]];
  if (slide === undefined) return 0;
  const last = next === undefined ? end + slides.length : next.first + next.half;
  return last - (slide.first - slide.half);
}

/** FFmpeg's transitions that come closest. */
const TRANSITIONS: Readonly<Record<Exclude<SlideTransition, 'cut'>, string>> = {
  'fade-black': 'fadeblack',
  'cross-fade': 'fade',
  slide: 'smoothleft',
  zoom: 'zoomin',
};

/** The filter that puts each image into its place and lets it give way to the next one. */
function filterOf(slides: readonly Slide[], look: SlideLook): string {
  const placed = slides.map((_, n) => `${placing(n, look)}[s${n}]`);
  const joined = slides.slice(1).map(({ first, half }, n) => {
    const [before, after] = [n === 0 ? 's0' : `j${n}`, `s${n + 1}`];
    const change =
      half === 0 || look.transition === 'cut'
        ? 'concat=n=2:v=1:a=0'
        : `xfade=transition=${TRANSITIONS[look.transition]}:duration=${seconds(2 * half, look)}:offset=${seconds(first - half, look)}`;
    return `[${before}][${after}]${change},${clock(look)}[j${n + 1}]`;
  });
  const last = slides.length === 1 ? 's0' : `j${slides.length - 1}`;
  return [...placed, ...joined, `[${last}]format=yuv420p[video]`].join(';');
}

function seconds(frames: number, { rate }: SlideLook): string {
  return (frames / rate).toFixed(6);
}

/** Both sides of a change have to count alike. */
function clock({ rate }: SlideLook): string {
  return `settb=1/${rate},fps=${rate}`;
}

function placing(n: number, look: SlideLook): string {
  const { width, height } = look.size;
  const scale = (how: 'decrease' | 'increase') =>
    `scale=${width}:${height}:force_original_aspect_ratio=${how}:out_color_matrix=bt709:out_range=tv`;
  const end = `setsar=1,format=yuv420p,${clock(look)}`;
  switch (look.fit) {
    case 'fit':
      return `[${n}:v]${scale('decrease')},pad=${width}:${height}:(ow-iw)/2:(oh-ih)/2:${look.background.replace('#', '0x')},${end}`;
    case 'fill':
      return `[${n}:v]${scale('increase')},crop=${width}:${height},${end}`;
    case 'blur':
      return [
        `[${n}:v]split[a${n}][b${n}]`,
        `[a${n}]${scale('increase')},crop=${width}:${height},gblur=sigma=${Math.round(width / 48)},eq=brightness=-0.15[c${n}]`,
        `[b${n}]${scale('decrease')}[d${n}]`,
        `[c${n}][d${n}]overlay=(W-w)/2:(H-h)/2,${end}`,
      ].join(';');
    default:
      return look.fit satisfies never;
  }
}
