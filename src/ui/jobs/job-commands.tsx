import type { Job } from '../../domain/job/job.ts';
import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { commandsWords } from '../words/commands-words.ts';

/** Opens what native programs would be told to do the same. */
export function JobCommands({ job }: { readonly job: Job }) {
  const { model } = useApp();
  return (
    <p class="job-commands">
      <TextButton
        variant="plain"
        onClick={() => (model.dialog.value = { kind: 'commands', job: job.id })}
      >
        {commandsWords.forJob}
      </TextButton>
    </p>
  );
}
