import { useRef } from 'preact/hooks';
import { useFocusThroughMoves } from '../controls/keep-focus.ts';
import { useApp } from '../state/app-context.ts';
import { placeAt, waitingIds } from '../state/job-order.ts';
import { JobRow } from './job-row.tsx';
import { useGradualCount } from '../controls/use-gradual-count.ts';
import { queueBarWords } from '../words/queue-bar-words.ts';
import './job-list.css';

/** Jobs from which on only those near the window are drawn in full: a row has some sixty elements. */
const LONG = 100;

/** All jobs in their order. */
export function JobList() {
  const jobs = useApp().model.jobs.value;
  const waiting = waitingIds(jobs);
  const count = useGradualCount(jobs.length);
  const list = jobs.length > LONG ? 'long' : 'short';
  const element = useRef<HTMLUListElement>(null);
  useFocusThroughMoves(element, waiting.join());
  const places = new Map(waiting.map((id, index) => [id, placeAt(index, waiting.length)]));

  return (
    // Safari forgets that a list without bullets is one.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul ref={element} role="list" class="job-list" aria-label={queueBarWords.queue}>
      {jobs.slice(0, count).map((job) => (
        <JobRow key={job.id} job={job} place={places.get(job.id) ?? 'only'} list={list} />
      ))}
    </ul>
  );
}
