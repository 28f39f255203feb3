import type { TrackRef } from '../../../domain/media/media.ts';

/** A track in FFmpeg's words; a capital V counts moving pictures only, without covers. */
export function specifier(track: TrackRef): string {
  switch (track.kind) {
    case 'video':
      return `V:${track.nth}`;
    case 'audio':
      return `a:${track.nth}`;
    case 'subtitle':
      return `s:${track.nth}`;
    case 'cover':
    case 'attachment':
      return String(track.index);
    default:
      return track satisfies never;
  }
}
