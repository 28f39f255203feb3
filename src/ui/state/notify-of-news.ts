import { effect, untracked, type Signal } from '@preact/signals';
import { newsBetween, NO_TALLY, waysToTell, type News } from '../../domain/queue/news.ts';
import type { Actions } from './actions.ts';
import type { AppServices } from './app-services.ts';
import type { Model } from './model.ts';

/** Notifies those who look away of ended jobs, and keeps in `unseen` what they have not seen yet. */
export function notifyOfNews(
  { snapshot, settings }: Model,
  { notifier }: Pick<AppServices, 'notifier'>,
  { attempt }: Pick<Actions, 'attempt'>,
  unseen: Signal<News | null>,
): void {
  let tally = NO_TALLY;
  let before = new Map(snapshot.peek().jobs.map((job) => [job.id, job]));

  const tell = async (news: News) => {
    const page = document.visibilityState === 'visible' ? 'visible' : 'hidden';
    const { role } = snapshot.peek();
    const { notify, sound } = settings.peek();
    const permission = notifier.read();
    if (page === 'hidden' && role === 'runner') unseen.value = news;
    const ways = waysToTell(news, { role, page, notify, sound, permission });
    if (ways.sound) void attempt(notifier.sound);
    if (!ways.notification) return;
    const { newsText } = await import('../words/news-text.ts');
    const { title, body } = newsText(news);
    await notifier.show(title, body);
  };

  effect(() => {
    const { jobs } = snapshot.value;
    const look = newsBetween(tally, before, jobs, Date.now());
    tally = look.tally;
    before = new Map(jobs.map((job) => [job.id, job]));
    const { news } = look;
    if (news !== null) untracked(() => void attempt(() => tell(news)));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    unseen.value = null;
    void attempt(notifier.clear);
  });
}
