import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { runOf } from '../../domain/job/job.ts';
import { jobsLeft } from '../../domain/queue/jobs-left.ts';
import type { OpenQueue } from '../../queue/queue.ts';
import { followBadge } from './app-badge.ts';
import { guardLeaving } from './leave-guard.ts';
import { keepScreenOn } from './wake-lock.ts';

/**
 * Tells the browser of running jobs, and the queue when the page goes and comes back. `fetching` is how many links are on
 * their way.
 */
export function watchPage(queue: OpenQueue, fetching: ReadonlySignal<number>): void {
  const working = signal(false);
  const left = signal(0);
  const busy = computed(() => working.value || fetching.value > 0);
  queue.subscribe(({ jobs, role }) => {
    if (role === 'runner') left.value = jobsLeft(jobs);
    working.value = jobs.some(
      (job) => (runOf(job) !== null && role === 'runner') || job.state === 'importing',
    );
  });
  keepScreenOn(busy);
  followBadge(left);
  guardLeaving(busy);
  let handedOver = false;
  window.addEventListener('pagehide', () => {
    handedOver = queue.leave() === 'handed-over';
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    // Another tab runs the jobs of this page by now, or they wait for its next start.
    if (handedOver) location.reload();
    else void queue.comeBack();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void queue.comeBack();
  });
}
