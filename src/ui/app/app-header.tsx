import { useApp } from '../state/app-context.ts';
import { Logo } from '../controls/logo.tsx';
import { messages } from '../words/messages.ts';
import { TextButton } from '../controls/text-button.tsx';
import './app-header.css';

/** The name of the app, and the buttons that open its dialogs. */
export function AppHeader() {
  const { dialog } = useApp().model;
  return (
    <header class="app-header">
      <h1>
        <Logo />
        {messages.appName}
      </h1>
      <div>
        <TextButton look="plain" onClick={() => (dialog.value = { kind: 'settings' })}>
          {messages.settings}
        </TextButton>
        <TextButton look="plain" onClick={() => (dialog.value = { kind: 'about' })}>
          {messages.about}
        </TextButton>
      </div>
    </header>
  );
}
