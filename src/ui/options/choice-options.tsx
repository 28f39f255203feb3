import { useApp } from '../state/app-context.ts';
import { sharedTags } from '../state/rows/selection.ts';
import { sharedOptions, targetFor } from '../../domain/target/choice.ts';
import { optionNames, withOptions } from '../../domain/target/target.ts';
import { words } from '../words/words.ts';
import { FormatsByKind } from './formats-by-kind.tsx';
import { OptionFields } from './option-fields.tsx';
import { WaitingEstimate } from './waiting-estimate.tsx';

/**
 * The options of the choice above. Tags and covers belong to files, so they are there while rows are selected, and are set
 * on each of those.
 */
export function ChoiceOptions() {
  const { model, actions } = useApp();
  const choice = model.choice.value;
  const selected = model.selected.value;
  if (choice.format === 'auto') {
    const target = targetFor(choice, 'video');
    const shared = sharedOptions(choice.formats);
    return (
      <OptionFields
        legend={words.app.optionsForAll}
        target={target}
        without={optionNames(target.format).filter((name) => !shared.includes(name))}
        tools={<FormatsByKind choice={choice} />}
        onChange={actions.chooseOptions}
        outcome={<WaitingEstimate choice={choice} />}
      />
    );
  }
  return (
    <OptionFields
      legend={words.app.optionsForAll}
      target={withOptions(choice, sharedTags(selected))}
      {...(selected.length === 0 ? {} : { said: {} })}
      onChange={actions.chooseOptions}
      outcome={<WaitingEstimate choice={choice} />}
    />
  );
}
