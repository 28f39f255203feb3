import { isHeld } from '../../domain/job/job.ts';
import type { Choice } from '../../domain/target/choice.ts';
import { useApp } from '../state/app-context.ts';
import { OptionsEstimate } from './options-estimate.tsx';
import { formWords } from '../words/form-words.ts';

/** What the files that follow the choice for all would take with it. Nothing where none does, or none is known. */
export function WaitingEstimate({ choice }: { readonly choice: Choice }) {
  const { services, model } = useApp();
  const waiting = model.jobs.value.filter((job) => isHeld(job) && job.following !== undefined);
  const forecast = services.queue.forecast(
    waiting.map(({ id }) => id),
    choice,
  );
  if (forecast === null || forecast.known === 0) return null;
  return (
    <OptionsEstimate
      label={formWords.estimate.ofWaiting(forecast.known)}
      estimate={forecast.estimate}
    />
  );
}
