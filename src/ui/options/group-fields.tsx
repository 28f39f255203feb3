import type { OptionGroup, OptionName, Options } from '../../domain/options/options.ts';
import { resolveOptions, type Target } from '../../domain/target/target.ts';
import { usefulOptions } from '../../domain/target/useful-options.ts';
import { fieldOfOption } from '../words/field-of-option.ts';
import { OptionField } from './option-field.tsx';

type Props = {
  readonly group: OptionGroup;
  readonly target: Target;
  /** Options that are not shown. */
  readonly without: readonly OptionName[];
  readonly onChange: (options: Partial<Options>) => void;
};

/** The fields of a group of options: those that mean something for this target. */
export function GroupFields({ group, target, without, onChange }: Props) {
  const values = resolveOptions(target);
  return (
    <>
      {usefulOptions(target, group)
        .filter((name) => !without.includes(name))
        .map((name) => (
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
