import type { InputTrack, TrackDisposition } from 'mediabunny';
import {
  isLabelled,
  type Disposition,
  type TrackLabel,
} from '../../../../domain/media/metadata.ts';
import type { TrackFacts } from '../work/file-facts.ts';

/** Mediabunny's words for what a track is meant for. */
const DISPOSITIONS = {
  default: 'default',
  forced: 'forced',
  original: 'original',
  commentary: 'commentary',
  hearingImpaired: 'hearing-impaired',
  visuallyImpaired: 'visual-impaired',
} as const satisfies Readonly<Record<Exclude<keyof TrackDisposition, 'primary'>, Disposition>>;

/** What a track says of itself; null when it says nothing. `facts`: what the container says beyond what mediabunny tells. */
export async function trackLabel(
  track: InputTrack,
  facts: TrackFacts | null,
): Promise<TrackLabel | null> {
  const language = await track.getLanguageCode();
  const disposition = await track.getDisposition();
  const words = Object.keys(DISPOSITIONS) as (keyof typeof DISPOSITIONS)[];
  const label: TrackLabel = {
    language: /^[a-z]{3}$/u.test(language) && language !== 'und' ? language : null,
    title: (await track.getName()) ?? facts?.title ?? null,
    dispositions: words.flatMap((word) => (disposition[word] === true ? [DISPOSITIONS[word]] : [])),
  };
  return isLabelled(label) ? label : null;
}
