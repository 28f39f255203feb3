import { NO_PACE } from '../../domain/edits/pace.ts';
import { NO_EDIT } from '../../domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../domain/edits/sound-edit.ts';
import type { JobRow } from './migrate-jobs.ts';

/** What is read of rows of version 3. */
type Old = { readonly work?: { readonly plan: { readonly steps: readonly OldStep[] } } | null };
type OldStep = { readonly command: OldCommand };
type OldCommand = {
  readonly kind: string;
  readonly edit?: object;
  readonly tracks?: readonly OldTrack[];
};
type OldTrack = { readonly kind: string; readonly edit?: object };

/** From version 3 to 4. Steps say what is edited; those that are stored edit nothing. */
export function neutralEdits(row: JobRow): object {
  const { work } = row as JobRow & Old;
  if (work === undefined || work === null) return row;
  const steps = work.plan.steps.map((step) => ({ ...step, command: commandOf(step.command) }));
  return { ...row, work: { ...work, plan: { ...work.plan, steps } } };
}

function commandOf(command: OldCommand): object {
  switch (command.kind) {
    case 'convert':
      return { ...command, tracks: (command.tracks ?? []).map(trackOf) };
    case 'palette':
    case 'gif':
      return { ...NO_PACE, ...withEdit(command) };
    default:
      return withEdit(command);
  }
}

function trackOf(track: OldTrack): object {
  switch (track.kind) {
    case 'copy':
      return { range: null, ...track };
    case 'encode-video':
      return { ...NO_PACE, ...withEdit(track) };
    case 'encode-audio':
      return { ...NO_PACE, ...NO_SOUND_EDIT, ...track };
    default:
      return track;
  }
}

function withEdit<T extends { readonly edit?: object }>(command: T): object {
  return command.edit === undefined
    ? command
    : { ...command, edit: { ...NO_EDIT, ...command.edit } };
}
