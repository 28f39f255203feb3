import { useRef } from 'preact/hooks';
import { useFocusThroughMoves } from '../controls/keep-focus.ts';
import { useApp } from '../state/app-context.ts';
import { placeAt, waitingIds } from '../state/rows/job-order.ts';
import { NOTHING_SELECTED, selectAll } from '../state/rows/selection.ts';
import { isTyping } from '../controls/is-typing.ts';
import { JobRow } from './job-row.tsx';
import { useGradualCount } from '../controls/use-gradual-count.ts';
import { queueBarWords } from '../words/queue-bar-words.ts';
import './job-list.css';

/** Jobs from which on only those near the window are drawn in full: a row has some sixty elements. */
const LONG = 100;

/** All jobs in their order. */
export function JobList() {
  const { model } = useApp();
  const jobs = model.shown.value;
  const { ids } = model.selection.value;
  const waiting = waitingIds(model.jobs.value);
  const count = useGradualCount(jobs.length);
  const list = jobs.length > LONG ? 'long' : 'short';
  const element = useRef<HTMLUListElement>(null);
  useFocusThroughMoves(element, waiting.join());
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault();
      model.selection.value = selectAll(jobs);
    } else if (event.key === 'Escape') model.selection.value = NOTHING_SELECTED;
  };
  const places = new Map(waiting.map((id, index) => [id, placeAt(index, waiting.length)]));

  return (
    // Safari forgets that a list without bullets is one. Its keys are those of what has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={element}
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="list"
      data-selecting={ids.size > 0 || undefined}
      class="job-list"
      aria-label={queueBarWords.queue}
      onKeyDown={onKeyDown}
    >
      {jobs.slice(0, count).map((job) => (
        <JobRow
          key={job.id}
          job={job}
          place={places.get(job.id) ?? 'only'}
          list={list}
          selected={ids.has(job.id)}
        />
      ))}
    </ul>
  );
}
