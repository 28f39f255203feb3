import { SWITCH } from '../../domain/settings/settings.ts';
import { useApp } from '../state/app-context.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { useAllowNotifications } from '../state/use-allow-notifications.ts';
import { settingsWords } from '../words/settings-words.ts';
import { notifyWords } from '../words/notify-words.ts';

/** How the user is told that something is ready. */
export function NotifySetting() {
  const { services, model, actions } = useApp();
  const { notify, sound } = model.settings.value;
  const permission = model.notifyPermission.value;
  const allow = useAllowNotifications();
  const mayNotify = permission !== 'missing' && permission !== 'refused';
  return (
    <section class="setting setting-tall setting-group">
      <h3>{notifyWords.whenDone}</h3>
      {mayNotify && (
        <ChoiceSetting
          label={notifyWords.notify}
          choices={SWITCH}
          words={settingsWords.switch}
          value={notify === 'on' && permission === 'granted' ? 'on' : 'off'}
          onChange={(next) =>
            next === 'on' ? allow() : services.settings.write({ notify: 'off' })
          }
        />
      )}
      <ChoiceSetting
        label={notifyWords.sound}
        choices={SWITCH}
        words={settingsWords.switch}
        value={sound}
        onChange={(next) => {
          services.settings.write({ sound: next });
          // The user hears how it sounds, and after this click the browser allows sound later.
          if (next === 'on') void actions.attempt(services.notifier.sound);
        }}
      />
      <p class="setting-hint">{notifyWords.hint}</p>
      {permission === 'refused' && <p class="setting-hint">{notifyWords.blocked}</p>}
      {permission === 'missing' && <p class="setting-hint">{notifyWords.missing}</p>}
    </section>
  );
}
