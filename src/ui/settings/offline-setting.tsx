import { useApp } from '../state/app-context.ts';
import type { EngineState } from '../state/app-services.ts';
import { failureText } from '../words/failure-text.ts';
import { messages } from '../words/messages.ts';
import { TextButton } from '../controls/text-button.tsx';

/** Fetches the engine before it is needed. */
export function OfflineSetting() {
  const { model } = useApp();
  return (
    <section class="setting setting-tall">
      <h3>{messages.offline}</h3>
      <State state={model.engine.value} />
    </section>
  );
}

function State({ state }: { readonly state: EngineState }) {
  const { actions } = useApp();
  const offer = <TextButton onClick={actions.fetchEngine}>{messages.makeOffline}</TextButton>;
  switch (state.kind) {
    case 'absent':
      return (
        <>
          <p class="setting-hint">{messages.offlineHint}</p>
          {offer}
        </>
      );
    case 'downloading':
      return (
        <progress
          aria-label={messages.fetching}
          max={1}
          {...(state.fraction === null ? {} : { value: state.fraction })}
        />
      );
    case 'ready':
      return <p class="setting-hint">{messages.offlineReady}</p>;
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
