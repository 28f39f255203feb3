import {
  canWebCodecsEdit,
  pictureNeeds,
  soundNeeds,
} from '../../../../domain/plan/tracks/edit-needs.ts';
import type { TrackCommand } from '../../../../domain/step/track-command.ts';
import { Declined } from '../work/refusals.ts';

/** Leaves to FFmpeg what this engine does not do to a track. */
export function declineEdits(command: TrackCommand): void {
  if (!canWebCodecsEdit(needsOf(command))) throw new Declined('FFmpeg does these edits.');
}

function needsOf(command: TrackCommand) {
  switch (command.kind) {
    case 'copy':
      return command.range === null ? [] : (['range'] as const);
    case 'encode-video':
      return pictureNeeds(command.edit, command);
    case 'encode-audio':
      return soundNeeds(command, command);
    case 'encode-subtitle':
      throw new Declined('Subtitles are not for this engine.');
    default:
      return command satisfies never;
  }
}
