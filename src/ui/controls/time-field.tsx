import { useId, useState } from 'preact/hooks';
import { formatPosition, parseClock } from '../../lib/clock-time.ts';
import './field.css';

type Props = {
  readonly id: string;
  readonly value: number | null;
  /** What no time means. */
  readonly empty: string;
  /** What is said of a text that is no time. */
  readonly expected: string;
  readonly onChange: (value: number | null) => void;
};

/** A text that is not a value yet: it is being typed, or it is no time. */
type Draft = { readonly text: string; readonly state: 'typed' | 'refused' };

/** A field for a time in the way people write it: "1:02.5" or "62.5". */
export function TimeField({ id, value, empty, expected, onChange }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const hintId = useId();
  const isRefused = draft?.state === 'refused';
  const take = (text: string) => {
    const seconds = parseClock(text);
    if (seconds === null && text.trim() !== '') return setDraft({ text, state: 'refused' });
    setDraft(null);
    onChange(seconds);
  };
  return (
    <>
      <span class="number">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={empty}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? hintId : undefined}
          value={draft?.text ?? (value === null ? '' : formatPosition(value))}
          onInput={({ currentTarget }) => setDraft({ text: currentTarget.value, state: 'typed' })}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      </span>
      {isRefused && (
        <span id={hintId} class="field-hint" role="alert">
          {expected}
        </span>
      )}
    </>
  );
}
