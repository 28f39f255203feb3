import { useId, useState } from 'preact/hooks';
import { MAX_TEMPLATE } from '../../domain/job/name-template.ts';
import { NAME_PARTS, nameFrom } from '../../domain/job/result-name.ts';
import { fileName } from '../../domain/job/output-name.ts';
import { DEFAULT_SETTINGS, EXISTING } from '../../domain/settings/settings.ts';
import { useApp } from '../state/app-context.ts';
import { today } from '../state/saving/result-names.ts';
import { mayPickFolder } from '../state/saving/pick-folder.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { placesWords } from '../words/places-words.ts';

/** A result as good as any, to show what a template makes. */
const EXAMPLE = { name: 'Holiday', height: '720', codec: 'h264', n: '07', of: '12' } as const;

/** What results are called where they are saved, and what happens to files that have these names there. */
export function NamesSetting() {
  const { services, model } = useApp();
  const { nameTemplate, existing } = model.settings.value;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const template = draft ?? nameTemplate;
  const [date] = useState(today);
  const [preset] = model.presets.value;
  const parts = { ...EXAMPLE, date, preset: preset?.name ?? '' };
  const example = fileName(nameFrom(template, parts), 'mp4', []);
  const write = (typed: string) => {
    setDraft(null);
    services.settings.write({
      nameTemplate: typed.trim() === '' ? DEFAULT_SETTINGS.nameTemplate : typed,
    });
  };
  return (
    <section class="setting setting-tall setting-group">
      <div class="setting setting-names">
        <label for={id}>{placesWords.names}</label>
        <span class="text">
          <input
            id={id}
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            maxLength={MAX_TEMPLATE}
            aria-describedby={`${id}-hint`}
            value={template}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        </span>
        <p class="setting-hint" id={`${id}-hint`}>
          {placesWords.nameExample(example)}
          <br />
          {placesWords.namesHint(NAME_PARTS.map((part) => `{${part}}`).join(' '))}
        </p>
      </div>
      {mayPickFolder() && (
        <ChoiceSetting
          label={placesWords.existing}
          hint={placesWords.existingHint}
          choices={EXISTING}
          words={placesWords.existingChoices}
          value={existing}
          onChange={(next) => services.settings.write({ existing: next })}
        />
      )}
    </section>
  );
}
