import { containerFacts } from '../../media/container.ts';
import type { Format } from '../../formats/format.ts';
import { perSecond, secondsOf, type MediaInfo, type Track } from '../../media/media.ts';

/** Samples in a frame of AAC. */
const AAC_FRAME = 1024;

/**
 * Seconds, and share of the length, by which frames may exceed it in good health: encoders start and end with some of
 * their own, and the clocks of a phone's camera and microphone drift apart. What slips through is found by its length
 * when the output is verified.
 */
const MARGIN = 0.25;
const DRIFT = 0.005;

/**
 * True when a copy into this format would show again what was cut off. Phones trim by an edit list that only hides the
 * rest; MP4 and its kin keep it, all others would play the whole.
 */
export function wouldUntrim(media: MediaInfo, { container }: Format): boolean {
  return (
    containerFacts(media.container).editLists &&
    !containerFacts(container).editLists &&
    hidesFrames(media)
  );
}

/**
 * True when a track holds more than it shows: what was cut off is still there. WebCodecs' engine reads the lists
 * themselves, and leaves files that hide something to FFmpeg, whose probe has only the sums.
 */
export function hidesFrames({ probedBy, tracks }: MediaInfo): boolean {
  return probedBy === 'ffmpeg' && tracks.some(isLongerThanShown);
}

function isLongerThanShown(track: Track): boolean {
  const stored = storedSeconds(track);
  const shown = track.kind === 'video' || track.kind === 'audio' ? secondsOf(track.duration) : null;
  return stored !== null && shown !== null && stored > shown * (1 + DRIFT) + MARGIN;
}

/** How long a track would be without its edit list; null when nobody knows. */
function storedSeconds(track: Track): number | null {
  if (track.frames === null) return null;
  if (track.kind === 'video')
    return track.rate === null ? null : track.frames / perSecond(track.rate);
  const isAac = track.kind === 'audio' && track.codec === 'aac';
  return isAac ? (track.frames * AAC_FRAME) / track.sampleRate : null;
}
