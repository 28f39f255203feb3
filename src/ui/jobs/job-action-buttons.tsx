import type { ComponentChildren } from 'preact';
import type { Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { actionsFor } from '../state/job-actions.ts';
import { FixedPlace } from '../controls/fixed-place.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { jobsWords } from '../words/jobs-words.ts';

type Props = {
  readonly job: Job;
  /** Buttons that come before. */
  readonly children: ComponentChildren;
};

/** Pause, cancel, retry and the like, as far as they make sense now. */
export function JobActionButtons({ job, children }: Props) {
  const { actions } = useApp();
  const offered = actionsFor(job);
  if (offered.length === 0) return null;
  return (
    <div class="job-buttons">
      {children}
      {job.state === 'finishing' && (
        <FixedPlace labels={[jobsWords.wishes.pause]}>{null}</FixedPlace>
      )}
      {offered.map((kind) => (
        <TextButton
          key={kind}
          variant={kind === 'resume' || kind === 'retry' ? 'framed' : 'plain'}
          onClick={() => actions.apply([job.id], { kind })}
        >
          {jobsWords.wishes[kind]}
        </TextButton>
      ))}
    </div>
  );
}
