import { useApp } from '../state/app-context.ts';
import { LANGUAGES } from '../words/languages.ts';
import { changeLanguage } from '../words/change-language.ts';
import { settingsWords } from '../words/settings-words.ts';
import { ChoiceSetting } from './choice-setting.tsx';

/** Stands for the language that the browser asks for. */
const AUTO = 'auto';

/** The language of the page. Everything that is shown changes with it, and nothing that runs stops. */
export function LanguageSetting() {
  const { services, model } = useApp();
  const chosen = model.settings.value.language;
  const names = Object.entries(LANGUAGES).map(([tag, { name }]) => [tag, name] as const);
  const choose = async (language: string | null) => {
    services.settings.write({ language });
    await changeLanguage(language).catch(() => {
      services.settings.write({ language: chosen });
      model.notify(settingsWords.languageNotFetched);
    });
  };
  return (
    <ChoiceSetting
      label={settingsWords.language}
      choices={[AUTO, ...Object.keys(LANGUAGES)]}
      words={{ [AUTO]: settingsWords.languageAuto, ...Object.fromEntries(names) }}
      value={chosen !== null && Object.hasOwn(LANGUAGES, chosen) ? chosen : AUTO}
      languageOf={(choice) => (choice === AUTO ? undefined : choice)}
      onChange={(choice) => void choose(choice === AUTO ? null : choice)}
    />
  );
}
