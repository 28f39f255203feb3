import { useEffect, useRef } from 'preact/hooks';
import { formatOf } from '../../domain/formats/catalogue.ts';
import { mayCutWithoutEncoding } from '../../domain/formats/may-copy.ts';
import { jobName, workOf, type Job } from '../../domain/job/job.ts';
import type { Tags } from '../../domain/media/metadata.ts';
import { withoutTags } from '../../domain/target/target.ts';
import { useApp } from '../state/app-context.ts';
import { EditButtons } from './edit-buttons.tsx';
import { mayPrioritise } from '../state/job-actions.ts';
import { OptionFields } from './option-fields.tsx';
import { OptionsEstimate } from './options-estimate.tsx';
import { PriorityField } from './priority-field.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { formWords } from '../words/form-words.ts';

/** `visited`: open, with the focus in it, for somebody who was sent there. */
export type OptionsState = 'closed' | 'open' | 'visited';

type Props = { readonly job: Job; readonly state: Exclude<OptionsState, 'closed'> };

/** The options of a job's format, and how urgent the job is while that matters. */
export function JobOptions({ job, state }: Props) {
  const { actions, model } = useApp();
  const saveAsPreset = () => {
    const { format, options } = job.target;
    model.dialog.value = { kind: 'presets', draft: { format, options: withoutTags(options) } };
  };
  // A change takes the plan away until the next one is made. What the file says of itself is the same: a field that is
  // emptied in between would else seem to hold what was there.
  const tags = useRef<Tags>({});
  tags.current = workOf(job)?.media.metadata.tags ?? tags.current;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = panel.current?.querySelector('select, input');
    if (state === 'visited' && field instanceof HTMLElement) field.focus();
  }, [state]);
  return (
    <div ref={panel} class="job-options">
      <OptionFields
        legend={formWords.optionsOf(jobName(job))}
        target={job.target}
        without={hasCutChoice(job) ? [] : ['trimMode']}
        said={tags.current}
        tools={<EditButtons job={job} />}
        outcome={<JobEstimate job={job} />}
        deeds={
          <TextButton variant="plain" onClick={saveAsPreset}>
            {formWords.saveAsPreset}
          </TextButton>
        }
        onChange={(options) => actions.apply([job.id], { kind: 'set-options', options })}
      >
        {mayPrioritise(job) && (
          <PriorityField
            value={job.priority}
            onChange={(priority) => actions.apply([job.id], { kind: 'prioritise', priority })}
          />
        )}
      </OptionFields>
    </div>
  );
}

/** How a file is cut is a question only where it need not be encoded; of one that nobody has read yet nobody knows. */
export function hasCutChoice(job: Job): boolean {
  const media = workOf(job)?.media;
  return media === undefined || mayCutWithoutEncoding(media, formatOf(job.target.format));
}

function JobEstimate({ job }: Pick<Props, 'job'>) {
  const work = workOf(job);
  return work === null ? null : (
    <OptionsEstimate label={formWords.estimate.ofJob} estimate={work.plan.estimate} />
  );
}
