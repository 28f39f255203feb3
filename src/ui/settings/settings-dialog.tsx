import { ENGINE_DOWNLOADS, SWITCH, THEMES } from '../../domain/settings/settings.ts';
import { ENGINE_CHOICES } from '../../domain/engine/engine-id.ts';
import { useApp } from '../state/app-context.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { NamesSetting } from './names-setting.tsx';
import { OfflineSetting } from './offline-setting.tsx';
import { StorageSetting } from './storage-setting.tsx';
import { NotifySetting } from './notify-setting.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { settingsWords } from '../words/settings-words.ts';
import { words } from '../words/words.ts';
import './settings-dialog.css';

/** What holds for all jobs. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { services, model } = useApp();
  const { engine, engineDownload, theme, links } = model.settings.value;
  // The settings are closed first: they give the focus back to the button to which the next dialog will return it.
  const openDiagnostics = ({ currentTarget }: MouseEvent) => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
    model.dialog.value = { kind: 'diagnostics' };
  };
  return (
    <Dialog closeLabel={words.app.close} title={words.app.settings} onClose={onClose}>
      <ChoiceSetting
        label={settingsWords.engine}
        hint={settingsWords.engineHint}
        choices={ENGINE_CHOICES}
        words={settingsWords.engines}
        value={engine}
        onChange={(next) => services.settings.write({ engine: next })}
      />
      <ChoiceSetting
        label={settingsWords.engineDownload}
        hint={settingsWords.engineDownloadHint}
        choices={ENGINE_DOWNLOADS}
        words={settingsWords.engineDownloads}
        value={engineDownload}
        onChange={(next) => services.settings.write({ engineDownload: next })}
      />
      <ChoiceSetting
        label={settingsWords.theme}
        choices={THEMES}
        words={settingsWords.themes}
        value={theme}
        onChange={(next) => services.settings.write({ theme: next })}
      />
      <LanguageSetting />
      <ChoiceSetting
        label={settingsWords.links}
        hint={settingsWords.linksHint}
        choices={SWITCH}
        words={settingsWords.switch}
        value={links}
        onChange={(next) => services.settings.write({ links: next })}
      />
      <NamesSetting />
      <NotifySetting />
      <OfflineSetting />
      <StorageSetting />
      <section class="setting setting-tall">
        <TextButton onClick={openDiagnostics}>{settingsWords.diagnostics}</TextButton>
        <p class="setting-hint">{settingsWords.diagnosticsHint}</p>
      </section>
    </Dialog>
  );
}
