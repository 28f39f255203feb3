import { JobList } from '../jobs/job-list.tsx';
import { SelectionToolsPlace, ViewToolsPlace } from '../jobs/list-tools-place.tsx';
import { LongQueueOffer } from '../queue-bar/long-queue-offer.tsx';
import { QueueBar } from '../queue-bar/queue-bar.tsx';
import './queue-section.css';

/** All jobs, and what can be done with all of them. It is fetched when there is a first job. */
export function QueueSection() {
  return (
    <section class="queue">
      <QueueBar />
      <ViewToolsPlace />
      <JobList />
      <SelectionToolsPlace />
      <LongQueueOffer />
    </section>
  );
}
