import { useApp } from '../state/app-context.ts';
import { Logo } from '../controls/logo.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './app-header.css';

/** The name of the app, and the buttons that open its dialogs. */
export function AppHeader() {
  const { dialog } = useApp().model;
  return (
    <header class="app-header">
      <h1>
        <Logo />
        {words.app.appName}
      </h1>
      <div>
        <TextButton variant="plain" onClick={() => (dialog.value = { kind: 'settings' })}>
          {words.app.settings}
        </TextButton>
        <TextButton variant="plain" onClick={() => (dialog.value = { kind: 'about' })}>
          {words.app.about}
        </TextButton>
      </div>
    </header>
  );
}
