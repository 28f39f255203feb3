import type { Format } from '../../formats/format.ts';
import type { ImpossibleEdit } from '../../failure/impossible-edit.ts';
import { secondsOf, tracksOf, type Duration, type MediaInfo } from '../../media/media.ts';
import type { Options } from '../../options/options.ts';
import { lengthOf, longest } from './track-length.ts';
import { uprightOf } from './picture.ts';

/** Pixels that have to be left of a picture, either way. */
const LEAST_PIXELS = 2;

/** What is wrong with the options for this source; null when all of them can be followed. */
export function editFault(
  media: MediaInfo,
  format: Pick<Format, 'video' | 'audio'>,
  options: Options,
): ImpossibleEdit | null {
  return (
    timeFault(lengthFor(media, format), options) ??
    (format.video === null ? null : cropFault(media, options)) ??
    (format.audio === null ? null : trackFault(media, options))
  );
}

/** How long the source is in what the format takes of it: nothing is left of a sound that ends before the picture. */
function lengthFor(media: MediaInfo, format: Pick<Format, 'video'>): Duration {
  const sounds = tracksOf(media, 'audio').map((track) => lengthOf(media, track));
  const isSound = format.video === null && sounds.every(({ kind }) => kind === 'exact');
  return isSound && sounds.length > 0 ? longest(sounds) : media.duration;
}

/** A cut that ends later than the source takes what there is: presets and folders meet files of every length. */
function timeFault(duration: Duration, options: Options): ImpossibleEdit | null {
  const { trimStart, trimEnd, speed, fadeIn, fadeOut } = options;
  const [from, to] = [trimStart ?? 0, trimEnd ?? Infinity];
  if (to <= from) return { kind: 'nothing-left', from, to };
  if (duration.kind === 'exact') {
    const { seconds } = duration;
    if (from > 0 && from >= seconds) return { kind: 'past-end', at: from, duration: seconds };
  }
  const length = (Math.min(to, secondsOf(duration) ?? Infinity) - from) / speed;
  return fadeIn + fadeOut > length
    ? { kind: 'fades-too-long', fades: fadeIn + fadeOut, duration: length }
    : null;
}

function cropFault(media: MediaInfo, options: Options): ImpossibleEdit | null {
  const track = tracksOf(media, 'video')[0] ?? tracksOf(media, 'cover')[0];
  if (track === undefined) return null;
  const { width, height } = uprightOf(track);
  const left = width - options.cropLeft - options.cropRight;
  const over = height - options.cropTop - options.cropBottom;
  return Math.min(left, over) < Math.min(LEAST_PIXELS, width, height)
    ? { kind: 'crop-outside', width, height }
    : null;
}

/** A source without any sound has none to choose from: nothing is missing. */
function trackFault(media: MediaInfo, { audioTracks }: Options): ImpossibleEdit | null {
  const has = tracksOf(media, 'audio').length;
  if (audioTracks === 'all' || audioTracks === 'mix' || audioTracks === 'none' || has === 0)
    return null;
  const wanted = Number(audioTracks);
  return wanted > has ? { kind: 'no-such-track', wanted, has } : null;
}
