import { workOf, type Job } from '../../domain/job/job.ts';
import { tracksOf } from '../../domain/media/media.ts';
import { optionNames, resolveOptions, specOf } from '../../domain/target/target.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useApp } from '../state/app-context.ts';
import { sourceIcon } from '../words/describe-media.ts';
import { jobsWords } from '../words/jobs-words.ts';

/** Leaves the sound of a video out, or takes it back in. Nothing for what has no picture, or becomes a format without sound. */
export function MuteButton({ job }: { readonly job: Job }) {
  const { actions } = useApp();
  const { target } = job;
  if (!offersMute(job)) return null;
  const { audioTracks } = resolveOptions(target);
  const isMuted = audioTracks === 'none';
  const media = workOf(job)?.media;
  const isSilent = media !== undefined && tracksOf(media, 'audio').length === 0;
  return (
    <IconButton
      icon={isMuted || isSilent ? 'mute' : 'sound'}
      label={jobsWords.mute}
      pressed={isMuted}
      disabled={isSilent}
      onClick={() =>
        actions.apply([job.id], {
          kind: 'set-options',
          options: { audioTracks: isMuted ? 'all' : 'none' },
        })
      }
    />
  );
}

function offersMute(job: Job): boolean {
  const { target } = job;
  if (target.slideshow !== undefined || sourceIcon(job) !== 'video') return false;
  const spec = specOf(target.format, 'audioTracks');
  return (
    optionNames(target.format).includes('audioTracks') &&
    spec.kind === 'choice' &&
    spec.choices.includes('none')
  );
}
