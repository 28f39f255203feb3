import { useApp } from '../state/app-context.ts';
import { sharedTags } from '../state/rows/selection.ts';
import { withOptions } from '../../domain/target/target.ts';
import { words } from '../words/words.ts';
import { OptionFields } from './option-fields.tsx';
import { WaitingEstimate } from './waiting-estimate.tsx';

/**
 * The options of the choice above. Tags and covers belong to files, so they are there while rows are selected, and are set
 * on each of those.
 */
export function ChoiceOptions() {
  const { model, actions } = useApp();
  const target = model.choice.value;
  const selected = model.selected.value;
  return (
    <OptionFields
      legend={words.app.optionsForAll}
      target={withOptions(target, sharedTags(selected))}
      {...(selected.length === 0 ? {} : { said: {} })}
      onChange={actions.chooseOptions}
      outcome={<WaitingEstimate target={target} />}
    />
  );
}
