import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useAllowNotifications } from '../state/use-allow-notifications.ts';
import { notifyWords } from '../words/notify-words.ts';

/** Offers to tell when it is ready; an answer of either kind ends it for good. */
export function NotifyOffer() {
  const { services } = useApp();
  const allow = useAllowNotifications();
  return (
    <div class="queue-note">
      <p>{notifyWords.offer}</p>
      <TextButton onClick={allow}>{notifyWords.accept}</TextButton>
      <TextButton variant="plain" onClick={() => services.settings.write({ notify: 'off' })}>
        {notifyWords.decline}
      </TextButton>
    </div>
  );
}
