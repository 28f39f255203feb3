import { useApp } from '../state/app-context.ts';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';

/** Offers the new version of the app once one is there. */
export function UpdateToast() {
  const { model, actions } = useApp();
  const state = model.update.value;
  if (state === 'none') return null;
  return (
    <aside class="toast" aria-label={words.app.updateReady}>
      <div>
        <strong>{words.app.updateReady}</strong>
        <p>{model.counts.value.running > 0 ? words.app.updateWaits : words.app.updateNow}</p>
      </div>
      <TextButton variant="primary" busy={state === 'applying'} onClick={actions.update}>
        {state === 'applying' ? words.app.updating : words.app.update}
      </TextButton>
    </aside>
  );
}
