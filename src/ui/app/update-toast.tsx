import { useApp } from '../state/app-context.ts';
import { messages } from '../words/messages.ts';
import { TextButton } from '../controls/text-button.tsx';
import './update-toast.css';

/** Offers the new version of the app once one is there. */
export function UpdateToast() {
  const { model, actions } = useApp();
  const state = model.update.value;
  if (state === 'none') return null;
  return (
    <aside class="update-toast" aria-label={messages.updateReady}>
      <div>
        <strong>{messages.updateReady}</strong>
        <p>{model.counts.value.running > 0 ? messages.updateWaits : messages.updateNow}</p>
      </div>
      <TextButton look="primary" busy={state === 'applying'} onClick={actions.update}>
        {state === 'applying' ? messages.updating : messages.update}
      </TextButton>
    </aside>
  );
}
