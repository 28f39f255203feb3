import type { News } from '../../domain/queue/news.ts';
import { formatNumber } from './numbers.ts';
import { notifyWords } from './notify-words.ts';

/** News as the title and the text of a message. */
export function newsText({ kind, done, failed }: News): { title: string; body: string } {
  const titles = kind === 'finished' ? notifyWords.finishedTitles : notifyWords.titles;
  const title =
    failed.length === 0 ? titles.ready : done.length === 0 ? titles.failed : titles.done;
  const [only] = [...done, ...failed];
  if (done.length + failed.length === 1 && only !== undefined) {
    return { title: notifyWords.titles[failed.length === 0 ? 'ready' : 'failed'], body: only };
  }
  return { title, body: counted(done.length, failed.length) };
}

function counted(done: number, failed: number): string {
  if (failed === 0) return notifyWords.ready(done);
  return done === 0
    ? notifyWords.failed(failed)
    : notifyWords.readyAndFailed(done, formatNumber(failed));
}
