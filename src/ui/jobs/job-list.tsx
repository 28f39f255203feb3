import { useRef } from 'preact/hooks';
import { useFocusThroughMoves } from '../controls/keep-focus.ts';
import { useApp } from '../state/app-context.ts';
import { placeAt, waitingIds } from '../state/rows/job-order.ts';
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
  const places = new Map(waiting.map((id, index) => [id, placeAt(index, waiting.length)]));

  return (
    // Safari forgets that a list without bullets is one.
    <ul
      ref={element}
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="list"
      data-selecting={ids.size > 0 || undefined}
      class="job-list"
      aria-label={queueBarWords.queue}
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
