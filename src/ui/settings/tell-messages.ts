import type { News } from '../../domain/queue/news.ts';

/** The words for those who look away while Kiln works. */
export const tellMessages = {
  whenDone: 'When done',
  notify: 'Notification',
  sound: 'Sound',
  hint: 'Tells you when the queue or a long job is done while you look at something else.',
  blocked:
    'The browser does not let Kiln show notifications. Allow them in the settings of this site: the icon beside the address.',
  missing:
    'This browser shows no notifications here. On an iPhone or iPad, add Kiln to the Home Screen first.',
  offer: 'This takes a while. Kiln can tell you when it is ready.',
  accept: 'Tell me when it is ready',
  decline: 'No, thanks',
  refused:
    'The browser does not let Kiln show notifications. You can change that in the settings of this site.',
} as const;

/** News as the title and the text of a message. */
export function newsText({ kind, done, failed }: News): { title: string; body: string } {
  const [only] = [...done, ...failed];
  const alone = done.length + failed.length === 1 && only !== undefined;
  const title = failed.length === 0 ? 'Ready' : done.length === 0 ? 'That did not work' : 'Done';
  if (alone) return { title, body: only };
  const parts = [
    ...(done.length > 0
      ? [`${done.length} ${done.length === 1 ? 'file is' : 'files are'} ready`]
      : []),
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
  ];
  return {
    title: kind === 'finished' ? `${title}: the queue is finished` : title,
    body: `${parts.join(', ')}.`,
  };
}
