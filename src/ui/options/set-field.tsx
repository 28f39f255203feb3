import { useState } from 'preact/hooks';
import { isSameValue, withPick } from '../../domain/options/option-spec.ts';
import type { SetFieldSpec } from '../controls/field-spec.ts';
import { formatSeries } from '../words/numbers.ts';
import '../controls/field.css';
import './set-field.css';

type Props = {
  readonly id: string;
  readonly spec: SetFieldSpec;
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
};

/** A button that says what is picked, and opens the list to pick from. */
export function SetField({ id, spec, value, onChange }: Props) {
  const [list, setList] = useState<'open' | 'closed'>('closed');
  // The last pick counts, also while the one before is still being stored.
  const [latest, setLatest] = useState(value);
  const [stored, setStored] = useState(value);
  // The list is another one each time the form is drawn: what is in it decides.
  if (!isSameValue(stored, value)) {
    setStored(value);
    setLatest(value);
  }
  const labels = spec.choices.filter((choice) => latest.includes(choice.value));
  const toggle = (pick: number) => {
    const next = withPick(
      spec.choices.map((choice) => choice.value),
      latest,
      pick,
    );
    setLatest(next);
    onChange(next);
  };
  return (
    <>
      <button
        id={id}
        type="button"
        class="set-button"
        aria-expanded={list === 'open'}
        aria-describedby={`${id}-picked`}
        onClick={() => setList(list === 'open' ? 'closed' : 'open')}
      >
        <span id={`${id}-picked`}>
          {labels.length === 0 ? spec.empty : formatSeries(labels.map(({ label }) => label))}
        </span>
      </button>
      {list === 'open' && (
        <div role="group" aria-labelledby={id} class="set-choices">
          {spec.choices.map((choice) => (
            <label key={choice.value} class="check">
              <input
                type="checkbox"
                checked={latest.includes(choice.value)}
                onChange={() => toggle(choice.value)}
              />
              {choice.label}
            </label>
          ))}
        </div>
      )}
    </>
  );
}
