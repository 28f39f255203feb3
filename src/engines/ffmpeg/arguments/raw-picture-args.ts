import { UNCHANGED_TIME } from '../../../domain/edits/time-map.ts';
import { NO_METADATA } from '../../../domain/media/metadata.ts';
import { NO_FADE } from '../../../domain/edits/fade.ts';
import { onlyPicture, type Step } from '../../../domain/step/step.ts';
import type { EncodeVideo } from '../../../domain/step/track-command.ts';
import { inputArgs } from './input-args.ts';
import { specifier } from './specifier.ts';
import { PROGRESS } from './step-args.ts';
import { pictureArgs } from './track-args.ts';
import { OUTPUT_NAME, pathOf } from './virtual-files.ts';

/**
 * The arguments of ffmpeg for the pictures of a step that encodes one, as they would reach its encoder: raw, and with
 * their exact times, which of all containers for raw pictures only NUT keeps.
 */
export function rawPictureArgs(step: Step): string[] {
  const track = onlyPicture(step);
  return [...PROGRESS, ...inputArgs(step, []), ...rawArgs(track), ...rawOutput()];
}

/**
 * The same for so many pictures from the key frame at or before a time on, in seconds from the source's start. They do
 * not fade: whatever fades takes fewer bits.
 */
export function excerptArgs(step: Step, at: number, frames: number): string[] {
  const track = onlyPicture(step);
  const { speed, edit } = track;
  const bare = {
    ...track,
    ...UNCHANGED_TIME,
    speed,
    segment: null,
    edit: { ...edit, fade: NO_FADE },
  };
  const inputs = step.inputs.map((input) =>
    input.kind === 'source' ? { ...input, seek: at } : input,
  );
  const command = { kind: 'convert', tracks: [bare], metadata: NO_METADATA } as const;
  return [
    ...[...PROGRESS, ...inputArgs({ inputs, command }, []), ...rawArgs(bare)],
    ...['-frames:v', String(frames), ...rawOutput()],
  ];
}

function rawArgs(track: EncodeVideo): string[] {
  return [
    ...['-map', `${track.input}:${specifier(track.track)}`, ...pictureArgs(track, 0)],
    ...['-map_metadata', '-1', '-map_chapters', '-1', '-c:v', 'rawvideo'],
  ];
}

function rawOutput(): string[] {
  return ['-f', 'nut', '-write_index', '0', pathOf(OUTPUT_NAME)];
}
