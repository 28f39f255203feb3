import { SWITCH } from '../../domain/settings/settings.ts';
import { useApp } from '../state/app-context.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { messages } from '../words/messages.ts';
import { tellMessages as words } from './tell-messages.ts';
import { useAllowNotifications } from '../state/use-allow-notifications.ts';

/** How the user is told that something is ready. */
export function NotifySetting() {
  const { services, model } = useApp();
  const { notify, sound } = model.settings.value;
  const permission = model.notifyPermission.value;
  const allow = useAllowNotifications();
  const mayNotify = permission !== 'missing' && permission !== 'refused';
  return (
    <section class="setting setting-tall setting-group">
      <h3>{words.whenDone}</h3>
      {mayNotify && (
        <ChoiceSetting
          label={words.notify}
          choices={SWITCH}
          words={messages.switch}
          value={notify === 'on' && permission === 'granted' ? 'on' : 'off'}
          onChange={(next) =>
            next === 'on' ? allow() : services.settings.write({ notify: 'off' })
          }
        />
      )}
      <ChoiceSetting
        label={words.sound}
        choices={SWITCH}
        words={messages.switch}
        value={sound}
        onChange={(next) => {
          services.settings.write({ sound: next });
          // The user hears how it sounds, and after this click the browser allows sound later.
          if (next === 'on') void services.notifier.sound();
        }}
      />
      <p class="setting-hint">{words.hint}</p>
      {permission === 'refused' && <p class="setting-hint">{words.blocked}</p>}
      {permission === 'missing' && <p class="setting-hint">{words.missing}</p>}
    </section>
  );
}
