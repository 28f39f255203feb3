import { jobName, workOf, type Job } from '../../domain/job/job.ts';
import { isSound } from '../../domain/media/is-sound.ts';
import { secondsOf, tracksOf, type MediaInfo } from '../../domain/media/media.ts';
import { uprightSize } from '../../domain/plan/tracks/picture.ts';
import { formatBytes, formatSeries } from './numbers.ts';
import { formatClock } from '../../lib/clock-time.ts';
import { codecName } from './codec-name.ts';
import type { IconName } from '../controls/icon.tsx';

/** What is known about a job's source, as short facts: its folder, its size, and once probed length, picture size and codecs. */
export function sourceFacts(job: Job): string[] {
  const bytes = job.sources.reduce((sum, source) => sum + source.size, 0);
  const work = workOf(job);
  const folder = job.sources[0]?.folder;
  return [
    ...(folder === undefined ? [] : [folder]),
    formatBytes(bytes),
    ...(work === null ? [] : mediaFacts(work.media)),
  ];
}

function mediaFacts(media: MediaInfo): string[] {
  const seconds = secondsOf(media.duration);
  const video = tracksOf(media, 'video')[0];
  const size = video === undefined ? null : uprightSize(video);
  const codecs = media.tracks
    .filter((track) => track.kind === 'video' || track.kind === 'audio')
    .map((track) => codecName(track.codec));
  return [
    ...(seconds === null || seconds < 0.5 ? [] : [formatClock(seconds)]),
    ...(size === null ? [] : [`${size.width}×${size.height}`]),
    ...(codecs.length === 0 ? [] : [formatSeries([...new Set(codecs)])]),
  ];
}

const PICTURES = /\.(?:gif|webp|jpe?g|png|avif|heic|bmp|ico|tiff?|jxl)$/iu;

/** A picture for what a job's source is; by its tracks once probed, before that by its type or name. */
export function sourceIcon(job: Job): IconName {
  if (job.target.slideshow !== undefined) return 'video';
  const type = job.sources[0]?.type ?? '';
  const name = jobName(job);
  if (type.startsWith('image/') || PICTURES.test(name)) return 'picture';
  const media = workOf(job)?.media;
  if (media !== undefined) return tracksOf(media, 'video').length > 0 ? 'video' : 'audio';
  if (isSound({ type, name })) return 'audio';
  return type.startsWith('video/') ? 'video' : 'file';
}
