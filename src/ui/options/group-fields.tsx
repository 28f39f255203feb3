import type { Tags } from '../../domain/media/metadata.ts';
import type { OptionGroup, OptionName, Options } from '../../domain/options/options.ts';
import { isTagOption, TAG_OF } from '../../domain/options/tags.ts';
import { resolveOptions, type Target } from '../../domain/target/target.ts';
import { usefulOptions } from '../../domain/target/useful-options.ts';
import { fieldOfOption } from '../words/field-of-option.ts';
import { OptionField } from './option-field.tsx';

type Props = {
  readonly group: OptionGroup;
  readonly target: Target;
  /** Options that are not shown. */
  readonly without: readonly OptionName[];
  /** What the source says of itself; absent where it is not known, or there are several. */
  readonly said?: Tags | undefined;
  readonly onChange: (options: Partial<Options>) => void;
};

/** The fields of a group of options: those that mean something for this target. */
export function GroupFields({ group, target, without, said, onChange }: Props) {
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
            said={isTagOption(name) ? said?.[TAG_OF[name]] : undefined}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
    </>
  );
}
