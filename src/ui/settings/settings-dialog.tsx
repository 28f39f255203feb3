import { SWITCH, THEMES } from '../../domain/settings/settings.ts';
import { ENGINE_CHOICES } from '../../domain/engine/engine-id.ts';
import { useApp } from '../state/app-context.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { messages } from '../words/messages.ts';
import { OfflineSetting } from './offline-setting.tsx';
import { StorageSetting } from './storage-setting.tsx';
import { NotifySetting } from './notify-setting.tsx';
import { TextButton } from '../controls/text-button.tsx';
import './settings-dialog.css';

/** What holds for all jobs. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { services, model } = useApp();
  const { engine, theme, links } = model.settings.value;
  // The settings are closed first: they give the focus back to the button to which the next dialog will return it.
  const openDiagnostics = ({ currentTarget }: MouseEvent) => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
    model.dialog.value = { kind: 'diagnostics' };
  };
  return (
    <Dialog closeLabel={messages.close} title={messages.settings} onClose={onClose}>
      <ChoiceSetting
        label={messages.engine}
        hint={messages.engineHint}
        choices={ENGINE_CHOICES}
        words={messages.engines}
        value={engine}
        onChange={(next) => services.settings.write({ engine: next })}
      />
      <ChoiceSetting
        label={messages.theme}
        choices={THEMES}
        words={messages.themes}
        value={theme}
        onChange={(next) => services.settings.write({ theme: next })}
      />
      <ChoiceSetting
        label={messages.links}
        hint={messages.linksHint}
        choices={SWITCH}
        words={messages.switch}
        value={links}
        onChange={(next) => services.settings.write({ links: next })}
      />
      <NotifySetting />
      <OfflineSetting />
      <StorageSetting />
      <section class="setting setting-tall">
        <TextButton onClick={openDiagnostics}>{messages.diagnostics}</TextButton>
        <p class="setting-hint">{messages.diagnosticsHint}</p>
      </section>
    </Dialog>
  );
}
