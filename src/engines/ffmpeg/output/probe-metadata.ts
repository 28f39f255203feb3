import type { ContainerId } from '../../../domain/media/container.ts';
import {
  isLabelled,
  type Disposition,
  type Metadata,
  type TrackLabel,
} from '../../../domain/media/metadata.ts';
import { neutralTags } from '../../../domain/media/neutral-tags.ts';
import { titleOfHandler } from '../../../domain/media/track-title.ts';
import type { ProbeOutput, ProbeStream } from './probe-output.ts';
import { number } from './probe-values.ts';

/** FFmpeg's words for what a track is meant for. */
const DISPOSITIONS: Readonly<Record<string, Disposition>> = {
  default: 'default',
  forced: 'forced',
  original: 'original',
  comment: 'commentary',
  hearing_impaired: 'hearing-impaired',
  visual_impaired: 'visual-impaired',
};

/** What a file says of itself. Ogg says it in its tracks; a recording's timecode and date may be those of a track. */
export function metadataOf(
  { format, streams = [], chapters = [] }: ProbeOutput,
  container: ContainerId,
): Metadata {
  const own = Object.entries(format?.tags ?? {});
  const ofTracks = streams.flatMap(({ tags = {} }) => Object.entries(tags));
  const borrowed =
    container === 'ogg'
      ? ofTracks
      : ofTracks.filter(([name]) => name === 'timecode' || name === 'creation_time');
  return {
    tags: neutralTags([...own, ...borrowed]),
    chapters: chapters.map(({ start_time: start, end_time: end, tags = {} }) => ({
      start: number(start),
      end: number(end),
      title: tags['title'] ?? '',
    })),
  };
}

/** What a track says of itself; null when it says nothing. Ogg's tracks speak for the file. */
export function trackLabel(
  { tags = {}, disposition = {} }: ProbeStream,
  container: ContainerId,
): TrackLabel | null {
  if (container === 'ogg') return null;
  const language = tags['language'] ?? 'und';
  const label: TrackLabel = {
    language: /^[a-z]{3}$/u.test(language) && language !== 'und' ? language : null,
    title: tags['title'] ?? titleOfHandler(tags['handler_name'] ?? ''),
    dispositions: Object.entries(DISPOSITIONS).flatMap(([word, meaning]) =>
      disposition[word] === 1 ? [meaning] : [],
    ),
  };
  return isLabelled(label) ? label : null;
}
