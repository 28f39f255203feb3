import { lengthOf } from './track-length.ts';
import { secondsOf, type AudioTrack, type MediaInfo } from '../../media/media.ts';
import type { PlanContext } from '../model/context.ts';
import { usableSounds } from './useless.ts';

/** Seconds by which the microphones of one recording may stop one before the other. */
const TOGETHER = 0.25;

/**
 * The sounds that are mixed into one, the longest first; empty when none are. By default those that only make sense
 * together: several mono tracks of one length are the microphones of a recording, and a format that holds one sound
 * would lose all speakers but one. Tracks in several languages, and those with more channels, are wholes of their own.
 */
export function mixedSounds(context: PlanContext): readonly AudioTrack[] {
  const { media, format, options } = context;
  const usable = usableSounds(context);
  const isWanted =
    options.audioTracks === 'mix' ||
    (options.audioTracks === 'all' &&
      format.audio?.tracks === 'one' &&
      areMicrophones(media, usable));
  if (!isWanted || usable.length < 2) return [];
  return usable.toSorted((a, b) => secondsIn(media, b) - secondsIn(media, a));
}

function areMicrophones(media: MediaInfo, sounds: readonly AudioTrack[]): boolean {
  const lengths = sounds.map((sound) => secondsIn(media, sound));
  const languages = new Set(sounds.map(({ label }) => label?.language ?? null));
  return (
    sounds.every(({ channels }) => channels === 1) &&
    Math.max(...lengths) - Math.min(...lengths) < TOGETHER &&
    languages.size === 1
  );
}

function secondsIn(media: MediaInfo, track: AudioTrack): number {
  return secondsOf(lengthOf(media, track)) ?? 0;
}
