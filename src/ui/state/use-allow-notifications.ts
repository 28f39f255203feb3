import { useApp } from './app-context.ts';
import { notifyWords } from '../words/notify-words.ts';

/** Asks the browser for notifications, in a click, and remembers the answer; a refusal is told once. */
export function useAllowNotifications(): () => Promise<void> {
  const { services, model, actions } = useApp();
  return () =>
    actions.attempt(async () => {
      const answer = await services.notifier.ask();
      // The user closed the question without an answer: it may be asked again.
      if (answer === 'unasked') return;
      services.settings.write({ notify: answer === 'granted' ? 'on' : 'off' });
      if (answer === 'refused') model.notify(notifyWords.refused);
    });
}
