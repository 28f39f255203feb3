import { useApp } from '../state/app-context.ts';
import type { EngineState } from '../state/app-services.ts';
import { failureText } from '../words/failure-text.ts';
import { TextButton } from '../controls/text-button.tsx';
import { settingsWords } from '../words/settings-words.ts';

/** Fetches the engine before it is needed. */
export function OfflineSetting() {
  const { model } = useApp();
  return (
    <section class="setting setting-tall">
      <h3>{settingsWords.offline}</h3>
      <State state={model.engine.value} />
    </section>
  );
}

function State({ state }: { readonly state: EngineState }) {
  const { actions } = useApp();
  const offer = <TextButton onClick={actions.fetchEngine}>{settingsWords.makeOffline}</TextButton>;
  switch (state.kind) {
    case 'absent':
      return (
        <>
          <p class="setting-hint">{settingsWords.offlineHint}</p>
          {offer}
        </>
      );
    case 'downloading':
      return (
        <progress
          aria-label={settingsWords.fetching}
          max={1}
          {...(state.fraction === null ? {} : { value: state.fraction })}
        />
      );
    case 'unkept':
      return <p class="setting-hint">{settingsWords.offlineUnkept}</p>;
    case 'ready':
      return <p class="setting-hint">{settingsWords.offlineReady}</p>;
    case 'failed': {
      const { what, todo } = failureText(state.failure);
      return (
        <>
          <p class="setting-hint" role="alert">
            {what} {todo}
          </p>
          {offer}
        </>
      );
    }
    default:
      return state satisfies never;
  }
}
