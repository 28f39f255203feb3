import type { ImpossibleEdit } from '../../domain/failure/impossible-edit.ts';
import { formatClock, formatDuration } from '../../lib/format-duration.ts';

/** The words for options that cannot be followed: what is wrong with them, and what the user can do. */
export function impossibleEditText(edit: ImpossibleEdit): readonly [what: string, todo: string] {
  switch (edit.kind) {
    case 'past-end':
      return [
        `The file is ${formatClock(edit.duration)} long, and the cut begins at ${formatClock(edit.at)}.`,
        'Choose an earlier start in the options.',
      ];
    case 'nothing-left':
      return ['Nothing is left between the start and the end.', 'Choose a later end.'];
    case 'crop-outside':
      return [
        `The picture has ${edit.width} × ${edit.height} pixels, and more than that is cut off.`,
        'Cut off less in the options.',
      ];
    case 'no-such-track':
      return [
        `There is no sound track ${edit.wanted}: the file has ${edit.has}.`,
        'Choose another sound track in the options.',
      ];
    case 'fades-too-long':
      return [
        `Fading takes ${formatDuration(edit.fades)}, but the result is only ${formatDuration(edit.duration)} long.`,
        'Make the fades shorter in the options.',
      ];
    default:
      return edit satisfies never;
  }
}
