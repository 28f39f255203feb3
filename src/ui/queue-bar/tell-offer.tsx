import { useApp } from '../state/app-context.ts';
import { tellMessages as words } from '../settings/tell-messages.ts';
import { TextButton } from '../controls/text-button.tsx';
import { useAllowTelling } from '../state/use-allow-telling.ts';

/** Offers to tell when it is ready; an answer of either kind ends it for good. */
export function TellOffer() {
  const { services } = useApp();
  const allow = useAllowTelling();
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
