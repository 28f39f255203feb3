import type { ComponentChildren } from 'preact';
import {
  resolveOptions,
  specOf,
  usefulOptions,
  withOption,
  type Target,
} from '../domain/target.ts';
import { OptionField } from './option-field.tsx';
import './option-fields.css';

type Props = {
  /** Names the group for screen readers. */
  readonly legend: string;
  readonly target: Target;
  readonly onChange: (target: Target) => void;
  /** More fields, behind those of the format. */
  readonly children?: ComponentChildren;
};

/** The options of a target's format, as a form. */
export function OptionFields({ legend, target, onChange, children }: Props) {
  const values = resolveOptions(target);
  return (
    <fieldset class="option-fields">
      <legend class="visually-hidden">{legend}</legend>
      {usefulOptions(target, 'main').map((name) => (
        <OptionField
          key={name}
          spec={specOf(target.format, name)}
          value={values[name]}
          onChange={(value) => onChange(withOption(target, name, value))}
        />
      ))}
      {children}
    </fieldset>
  );
}
