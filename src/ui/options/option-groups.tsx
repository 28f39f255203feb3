import { useId, useState } from 'preact/hooks';
import type { Tags } from '../../domain/media/metadata.ts';
import { changedOptions, defaultsOf } from '../../domain/target/changed-options.ts';
import {
  optionGroups,
  type OptionGroup,
  type OptionName,
  type Options,
} from '../../domain/options/options.ts';
import { optionNames, type Target } from '../../domain/target/target.ts';
import { usefulOptions } from '../../domain/target/useful-options.ts';
import { GroupFields } from './group-fields.tsx';
import { Icon } from '../controls/icon.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { formWords } from '../words/form-words.ts';

type Props = {
  readonly target: Target;
  readonly without: readonly OptionName[];
  /** What the source says of itself. Without it tags are not offered: they are about given files. */
  readonly said: Tags | undefined;
  readonly onChange: (options: Partial<Options>) => void;
};
type Further = Exclude<OptionGroup, 'main'>;

const FURTHER = (Object.keys(optionGroups) as OptionGroup[]).filter((group) => group !== 'main');

/** The groups of options that are there for those who ask: a row of buttons, and the fields of the one that is open. */
export function OptionGroups({ target, without, said, onChange }: Props) {
  const [open, setOpen] = useState<Further | null>(null);
  const panelId = useId();
  const namesOf = (group: Further) =>
    usefulOptions(target, group).filter((name) => !without.includes(name));
  const offered = FURTHER.filter(
    (group) => (group !== 'tags' || said !== undefined) && namesOf(group).length > 0,
  );
  if (offered.length === 0) return null;
  const shown = offered.find((group) => group === open);
  return (
    <div class="option-groups">
      <div class="option-group-buttons">
        {offered.map((group) => (
          <GroupButton
            key={group}
            group={group}
            changed={changedOptions(target, namesOf(group)).length}
            panelId={panelId}
            state={group === shown ? 'open' : 'closed'}
            onClick={() => setOpen(group === shown ? null : group)}
          />
        ))}
      </div>
      {shown !== undefined && (
        <GroupPanel
          key={shown}
          id={panelId}
          group={shown}
          target={target}
          without={without}
          said={said}
          onChange={onChange}
        />
      )}
    </div>
  );
}

type ButtonProps = {
  readonly group: Further;
  readonly changed: number;
  readonly panelId: string;
  readonly state: 'open' | 'closed';
  readonly onClick: () => void;
};

function GroupButton({ group, changed, panelId, state, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class={`option-group-button${changed > 0 ? ' option-group-changed' : ''}`}
      aria-expanded={state === 'open'}
      aria-controls={state === 'open' ? panelId : undefined}
      onClick={onClick}
    >
      <Icon name="chevron" />
      {changed === 0
        ? formWords.optionGroups[group]
        : formWords.groupChanged(formWords.optionGroups[group], changed)}
    </button>
  );
}

function GroupPanel({
  id,
  group,
  target,
  without,
  said,
  onChange,
}: Props & { id: string; group: Further }) {
  const names = optionNames(target.format, group);
  return (
    <div id={id} class="option-group" role="group" aria-label={formWords.optionGroups[group]}>
      <div class="option-grid">
        <GroupFields
          group={group}
          target={target}
          without={without}
          said={said}
          onChange={onChange}
        />
      </div>
      {changedOptions(target, names).length > 0 && (
        <TextButton variant="plain" onClick={() => onChange(defaultsOf(target.format, names))}>
          {formWords.resetGroups[group]}
        </TextButton>
      )}
    </div>
  );
}
