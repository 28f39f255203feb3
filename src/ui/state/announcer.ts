import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { coalesce } from '../../lib/coalesce.ts';
import { addMilestones, milestonesBetween, milestoneText, NO_MILESTONES } from './milestones.ts';
import type { Model } from './model.ts';
import { words } from '../words/words.ts';

/** Milliseconds between two announcements: a screen reader needs time to say one. */
const PAUSE = 4000;

/** Milliseconds to wait for more of the same: files arrive one by one, but are one piece of news. */
const GATHER = 300;

/** Text for the live region: milestones only, several at once when they come fast. */
export function createAnnouncer({ jobs, update, announced }: Model): ReadonlySignal<string> {
  const since = Date.now();
  const text = signal('');
  let seen = new Map(jobs.peek().map((job) => [job.id, job]));
  let unsaid = NO_MILESTONES;

  const speak = coalesce(PAUSE, () => {
    const news = milestoneText(unsaid);
    if (news !== '') text.value = news;
    unsaid = NO_MILESTONES;
  });

  effect(() => {
    const news = milestonesBetween(seen, jobs.value, since);
    seen = new Map(jobs.value.map((job) => [job.id, job]));
    if (milestoneText(news) === '') return;
    unsaid = addMilestones(unsaid, news);
    setTimeout(speak, GATHER);
  });
  effect(() => {
    if (update.value === 'waiting') text.value = words.app.said.update;
  });
  effect(() => {
    if (announced.value.text !== '') text.value = announced.value.text;
  });
  return text;
}
