import type { ComponentChildren } from 'preact';
import type { Tags } from '../../domain/media/metadata.ts';
import type { OptionName, Options } from '../../domain/options/options.ts';
import type { Target } from '../../domain/target/target.ts';
import { GroupFields } from './group-fields.tsx';
import { OptionGroups } from './option-groups.tsx';
import './option-fields.css';

type Props = {
  /** Names the group for screen readers. */
  readonly legend: string;
  readonly target: Target;
  /** Options that mean nothing for the file that is meant. */
  readonly without?: readonly OptionName[];
  /** Called with the options that are to be changed. */
  readonly onChange: (options: Partial<Options>) => void;
  /** What the source says of itself, which can be changed; absent where the options are not those of given files. */
  readonly said?: Tags;
  /** What stands above the fields. */
  readonly tools?: ComponentChildren;
  /** What the options mean, below all of them. */
  readonly outcome?: ComponentChildren;
  /** What can be done with all of them, at the end. */
  readonly deeds?: ComponentChildren;
  /** More fields, behind those of the format. */
  readonly children?: ComponentChildren;
};

/** The options of a target's format, as a form: those that most people choose by, and the others when asked for. */
export function OptionFields(props: Props) {
  const { legend, target, without = [], said, onChange, tools, outcome, deeds, children } = props;
  return (
    <fieldset class="option-fields">
      <legend class="visually-hidden">{legend}</legend>
      {tools}
      <div class="option-grid">
        <GroupFields group="main" target={target} without={without} onChange={onChange} />
        {children}
      </div>
      <OptionGroups target={target} without={without} said={said} onChange={onChange} />
      {outcome}
      {deeds}
    </fieldset>
  );
}
