import type { MeasuredLoudness } from '../../../domain/edits/loudness.ts';
import type { FormatId } from '../../../domain/formats/catalogue.ts';
import { isHdr } from '../../../domain/media/colours.ts';
import type { Step } from '../../../domain/step/step.ts';
import type {
  CopyTrack,
  EncodeAudio,
  EncodeVideo,
  TrackCommand,
} from '../../../domain/step/track-command.ts';
import { audioEncoder, videoEncoder } from './encoders.ts';
import { copiedRange } from './copied-range.ts';
import { mixArgs } from './mix-filters.ts';
import { cutArgs } from './cut-args.ts';
import { filters, timeFilters, segmentFilters } from './picture-filters.ts';
import { specifier } from './specifier.ts';
import type { Layout } from './value-filters.ts';
import {
  COUNTED,
  gapFilters,
  loudnessFilters,
  onePassFilter,
  soundFilters,
} from './sound-filters.ts';
import { Mistake } from '../../../lib/mistake.ts';

/** What the inputs that are facts say, by their place; null is silence, and `unmeasured` what nobody listened to. */
export type Facts = ReadonlyMap<number, MeasuredLoudness | 'unmeasured' | null>;

/** The arguments that make the output's n-th track, for a step. */
export function trackArgs({ format, inputs, command, duration }: Step, facts: Facts) {
  const times = copiedRange(command) === null ? 'from-zero' : 'kept';
  return (track: TrackCommand, output: number): string[] => {
    if (track.input >= inputs.length) throw new Mistake(`Input ${track.input} is not given.`);
    const from = inputs[track.input];
    const map = [
      '-map',
      `${track.input}:${from?.kind === 'cues' ? 's:0' : specifier(track.track)}`,
    ];
    switch (track.kind) {
      case 'copy':
        return [...map, `-c:${output}`, 'copy', ...copyFlags(track, format, output)];
      case 'encode-video':
        return [
          ...map,
          ...pictureArgs(track, output),
          ...videoEncoder(track.codec, track.rate),
          ...cutArgs(track, output, duration),
          // Old players know MPEG-4 in AVI under this name only.
          ...(track.codec === 'mpeg4' && format === 'avi' ? ['-vtag', 'xvid'] : []),
        ];
      case 'encode-audio':
        return [
          ...soundArgs(
            track,
            output,
            soundChain(track, facts, times, SOUND_ALONE.has(format)),
            map,
          ),
          ...[`-ac:${output}`, String(track.channels), `-ar:${output}`, String(track.sampleRate)],
          ...(track.bitRate === null ? [] : [`-b:${output}`, String(track.bitRate)]),
          ...(track.bitRateMode === 'average' ? [`-abr:${output}`, '1'] : []),
        ];
      case 'encode-subtitle':
        return [...map, `-c:${output}`, track.codec];
      default:
        return track satisfies never;
    }
  };
}

/** FFmpeg's usual layout for a number of channels, from three on. */
const LAYOUTS: Readonly<Record<number, string>> = {
  3: '2.1',
  4: '4.0',
  5: '5.0',
  6: '5.1',
  7: '6.1',
  8: '7.1',
};

/**
 * Some sources do not say where their channels belong, which is only noticed once the first sound is decoded; encoders
 * then refuse it, or FFmpeg refuses the change ("Channel layout change is not supported").
 */
function layoutFilters(channels: number): string[] {
  const layout = LAYOUTS[channels];
  return layout === undefined ? [] : ['aresample', `aformat=channel_layouts=${layout}`];
}

/**
 * Files of sound alone. Some only count their samples: what is missing on the way would bring all that comes behind it
 * forward. In the others it would be a gap that players pass over, and sound that begins late would begin at once.
 */
const SOUND_ALONE: ReadonlySet<FormatId> = new Set([
  ...(['mp3', 'aac', 'ac3', 'flac', 'wav', 'aiff'] as const),
  ...(['m4a', 'ogg', 'opus', 'wma'] as const),
]);

function soundArgs(
  { input, codec, mix }: EncodeAudio & { readonly input: number },
  output: number,
  chain: readonly string[],
  map: readonly string[],
): string[] {
  const encoder = [`-c:${output}`, audioEncoder(codec)];
  if (mix !== undefined) return [...mixArgs(input, mix, output, chain), ...encoder];
  const filter = chain.length === 0 ? [] : [`-filter:${output}`, chain.join(',')];
  return [...map, ...encoder, ...filter];
}

function soundChain(
  track: EncodeAudio,
  facts: Facts,
  times: 'from-zero' | 'kept',
  isAlone: boolean,
): string[] {
  const { loudness, channels, recordings } = track;
  const isOne = recordings === undefined;
  return [
    ...(isOne ? gapFilters(track, isAlone ? 'at-0' : 'in-time') : []),
    ...soundFilters(track, track, times),
    ...(loudness === null ? [] : loudnessChain(loudness, facts)),
    ...layoutFilters(channels),
    ...(isOne ? [] : [COUNTED]),
  ];
}

function loudnessChain(
  { input, target }: NonNullable<EncodeAudio['loudness']>,
  facts: Facts,
): string[] {
  const measured = facts.get(input);
  if (measured === undefined) throw new Mistake('Nobody measured how loud the track is.');
  return measured === 'unmeasured' ? [onePassFilter(target)] : loudnessFilters(measured);
}

/** What is done to a picture before it is encoded. */
export function pictureArgs(track: EncodeVideo, output: number): string[] {
  const { edit, segment } = track;
  const layout = layoutOf(track);
  const chain =
    segment === null
      ? [...timeFilters(track), ...filters(edit, layout)]
      : segmentFilters(segment, track, filters(edit, layout));
  return [
    ...(chain.length === 0 ? [] : [`-filter:${output}`, chain.join(',')]),
    ...(edit.timing.kind === 'source' ? exactTimes(output) : []),
    ...[`-pix_fmt:${output}`, layout],
  ];
}

/**
 * Times as exact as the source's. FFmpeg would round them to its guess of a frame rate, and drop or shift frames that
 * do not fit it; in the source's own unit it only moves frames apart that are shown at the very same time.
 */
function exactTimes(output: number): string[] {
  return [`-fps_mode:${output}`, 'vfr', `-enc_time_base:${output}`, '-1'];
}

/** 8-bit 4:2:0 is what every player decodes. */
function layoutOf({ edit: { transparency, colours }, rate }: EncodeVideo): Layout {
  if (rate.lossless === true) return 'bgra';
  if (transparency.kind === 'kept') return 'yuva420p';
  return colours !== null && isHdr(colours.to) ? 'yuv420p10le' : 'yuv420p';
}

function copyFlags({ codec, range }: CopyTrack, format: string, output: number): string[] {
  const cut = range === null ? [] : [`-copypriorss:${output}`, '0'];
  // Apple's players show HEVC only under this name.
  const apple = codec === 'hevc' && format === 'mov';
  return [...cut, ...(apple ? [`-tag:${output}`, 'hvc1'] : [])];
}
