import type { OptionGroup, Options } from '../../domain/options/options.ts';
import { resolveOptions, type Target } from '../../domain/target/target.ts';
import { usefulOptions } from '../../domain/target/useful-options.ts';
import { fieldOfOption } from '../words/field-of-option.ts';
import { OptionField } from './option-field.tsx';

type Props = {
  readonly group: OptionGroup;
  readonly target: Target;
  readonly onChange: (options: Partial<Options>) => void;
};

/** The fields of a group of options: those that mean something for this target. */
export function GroupFields({ group, target, onChange }: Props) {
  const values = resolveOptions(target);
  return (
    <>
      {usefulOptions(target, group).map((name) => (
        <OptionField
          key={name}
          spec={fieldOfOption(target.format, name)}
          value={values[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </>
  );
}
