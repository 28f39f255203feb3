import type { MixInput } from '../../../domain/step/track-command.ts';
import { LIMITER } from './sound-filters.ts';
import { specifier } from './specifier.ts';

/**
 * The arguments that mix sounds of an input into the output's n-th track, and map it; `chain` are the filters behind. A track that is only half of a pair,
 * "front right" alone, is heard on all sides: without a layout of its own, FFmpeg would make silence of it.
 */
export function mixArgs(
  input: number,
  mix: readonly MixInput[],
  output: number,
  chain: readonly string[],
): string[] {
  const isStereo = mix.some(({ channels }) => channels > 1);
  const parts = mix.map(
    (sound, n) => `[${input}:${specifier(sound.track)}]${placed(sound, isStereo)}[m${output}_${n}]`,
  );
  const labels = mix.map((_, n) => `[m${output}_${n}]`).join('');
  const mixer = [`${labels}amix=inputs=${mix.length}:normalize=0`, LIMITER, ...chain].join(',');
  return ['-filter_complex', `${parts.join(';')};${mixer}[mix${output}]`, '-map', `[mix${output}]`];
}

function placed({ channels }: MixInput, isStereo: boolean): string {
  if (channels > 1) return 'aformat=channel_layouts=stereo';
  return isStereo ? 'pan=stereo|c0=c0|c1=c0' : 'pan=mono|c0=c0';
}
