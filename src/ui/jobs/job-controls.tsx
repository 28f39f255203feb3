import { jobName, type Job } from '../../domain/job/job.ts';
import { SLIDESHOW_FORMATS } from '../../domain/plan/kinds/slideshow-formats.ts';
import { optionNames } from '../../domain/target/target.ts';
import { useApp } from '../state/app-context.ts';
import { focusBeside } from '../controls/keep-focus.ts';
import { FormatSelect } from '../options/format-select.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { mayPrioritise, mayRemove, mayRetarget } from '../state/job-actions.ts';
import { MuteButton } from './mute-button.tsx';
import type { OptionsState } from '../options/job-options.tsx';
import type { JobPlace } from '../state/rows/job-order.ts';
import { jobsWords } from '../words/jobs-words.ts';
import './job-controls.css';

/** Whether all that is known of a job is shown, or only what fits on its two lines. */
export type DetailsState = 'open' | 'closed';

type Props = {
  readonly job: Job;
  readonly place: JobPlace;
  readonly options: OptionsState;
  readonly onOptions: (next: OptionsState) => void;
  readonly details: DetailsState;
  readonly onDetails: (next: DetailsState) => void;
};

/** What the job is to become, its place in the queue, and the way out of it. */
export function JobControls({ job, place, options, onOptions, details, onDetails }: Props) {
  const { actions } = useApp();
  const { id, target } = job;
  const changeable = mayRetarget(job);
  const remove = ({ currentTarget }: MouseEvent) => {
    const row = currentTarget instanceof Element ? currentTarget.closest('li') : null;
    if (row !== null) focusBeside(row);
    void actions.remove(job);
  };
  return (
    <div class="job-controls">
      <span class="job-order">
        {job.state === 'queued' && place !== 'only' && (
          <>
            <IconButton
              icon="up"
              label={jobsWords.moveUp}
              disabled={place === 'first'}
              onClick={() => actions.move(id, 'up')}
            />
            <IconButton
              icon="down"
              label={jobsWords.moveDown}
              disabled={place === 'last'}
              onClick={() => actions.move(id, 'down')}
            />
          </>
        )}
      </span>
      <span class="job-slot job-mute">{changeable && <MuteButton job={job} />}</span>
      <span class="job-slot">
        {changeable && (
          <IconButton
            icon="sliders"
            label={jobsWords.options}
            disabled={optionNames(target.format).length === 0 && !mayPrioritise(job)}
            expanded={options !== 'closed'}
            onClick={() => onOptions(options === 'closed' ? 'open' : 'closed')}
          />
        )}
        {job.state === 'done' && (
          <IconButton
            icon="again"
            label={jobsWords.again}
            onClick={() => actions.convertAgain(job, null)}
          />
        )}
      </span>
      <FormatSelect
        label={jobsWords.convertJobTo(jobName(job))}
        value={target.format}
        disabled={!changeable && job.state !== 'done'}
        {...(target.slideshow === undefined ? {} : { formats: SLIDESHOW_FORMATS })}
        onChange={(format) =>
          job.state === 'done' ? actions.convertAgain(job, format) : actions.setFormat(job, format)
        }
      />
      <span class="job-corner">
        <IconButton
          icon="unfold"
          label={jobsWords.details}
          expanded={details === 'open'}
          onClick={() => onDetails(details === 'open' ? 'closed' : 'open')}
        />
        {mayRemove(job) && <IconButton icon="close" label={jobsWords.remove} onClick={remove} />}
      </span>
    </div>
  );
}
