import { useApp } from './app-context.ts';
import { MenuButton } from './menu-button.tsx';
import { messages } from './messages.ts';

/** Ways to begin that few people need, out of sight until they are looked for. */
export function MoreSources() {
  const { actions } = useApp();
  return (
    <MenuButton
      label={messages.more}
      entries={[{ label: messages.fromLink, onPick: () => actions.openLink('') }]}
    />
  );
}
