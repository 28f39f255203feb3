import { useId } from 'preact/hooks';
import { Select } from '../controls/select.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** The tag of the language that a choice is called in, where that is not the page's. */
  readonly languageOf?: (choice: T) => string | undefined;
};

/** A setting with a few possible values. */
export function ChoiceSetting<T extends string>(props: Props<T>) {
  const { label, hint, choices, words, value, onChange, languageOf } = props;
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <Select
        id={id}
        value={value}
        onChange={(picked) => {
          const choice = choices.find((candidate) => candidate === picked);
          if (choice !== undefined) onChange(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice} lang={languageOf?.(choice)}>
            {words[choice]}
          </option>
        ))}
      </Select>
      {hint !== undefined && <p class="setting-hint">{hint}</p>}
    </div>
  );
}
