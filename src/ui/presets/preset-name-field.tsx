import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_NAME, tidyName } from '../../domain/presets/preset.ts';
import { TextButton } from '../controls/text-button.tsx';
import '../controls/field.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Words of the button that takes the name. */
  readonly button: string;
  /** Why this name cannot be taken, if it cannot. */
  readonly fault?: string | undefined;
  readonly onTake: (name: string) => void;
  /** `now`: somebody came here to type a name. */
  readonly focus: 'now' | 'later';
};

/** A name for a preset, and the button that takes it. */
export function PresetNameField(props: Props) {
  const { label, value, onInput, button, fault, onTake, focus } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus !== 'now' || input.current === null) return;
    // A dialog that is about to open would focus another element.
    input.current.autofocus = true;
    input.current.select();
  }, [focus]);
  const name = tidyName(value);
  const isFit = name !== '' && fault === undefined;
  return (
    <form
      class="preset-name-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) onTake(name);
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <span class="number">
          <input
            ref={input}
            id={id}
            type="text"
            dir="auto"
            maxLength={MAX_NAME}
            autoComplete="off"
            value={value}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : `${id}-fault`}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <TextButton disabled={!isFit} onClick={() => onTake(name)}>
            {button}
          </TextButton>
        </span>
      </div>
      {fault !== undefined && (
        <p id={`${id}-fault`} class="preset-name-fault" role="alert">
          <bdi>{fault}</bdi>
        </p>
      )}
    </form>
  );
}
