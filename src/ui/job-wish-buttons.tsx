import type { Job } from '../domain/job.ts';
import { useApp } from './app-context.ts';
import { wishesOf } from './job-wishes.ts';
import { messages } from './messages.ts';
import { TextButton } from './text-button.tsx';

/** Pause, cancel, retry and the like, as far as they make sense now. */
export function JobWishButtons({ job }: { readonly job: Job }) {
  const { actions } = useApp();
  const wishes = wishesOf(job);
  if (wishes.length === 0) return null;
  return (
    <div class="job-buttons">
      {wishes.map((kind) => (
        <TextButton
          key={kind}
          look={kind === 'resume' || kind === 'retry' ? 'framed' : 'plain'}
          onClick={() => actions.apply([job.id], { kind })}
        >
          {messages.wishes[kind]}
        </TextButton>
      ))}
    </div>
  );
}
