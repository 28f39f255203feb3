import { useApp } from '../state/app-context.ts';
import { tellMessages as words } from '../settings/tell-messages.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useAllowNotifications } from '../state/use-allow-notifications.ts';

/** Offers to tell when it is ready; an answer of either kind ends it for good. */
export function NotifyOffer() {
  const { services } = useApp();
  const allow = useAllowNotifications();
  return (
    <div class="queue-note">
      <p>{words.offer}</p>
      <TextButton onClick={allow}>{words.accept}</TextButton>
      <TextButton look="plain" onClick={() => services.settings.write({ notify: 'off' })}>
        {words.decline}
      </TextButton>
    </div>
  );
}
