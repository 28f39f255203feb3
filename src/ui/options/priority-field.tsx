import { PRIORITIES, type Priority } from '../../domain/job/priority.ts';
import { OptionField } from './option-field.tsx';
import { formWords } from '../words/form-words.ts';

type Props = { readonly value: Priority; readonly onChange: (priority: Priority) => void };

/** How urgent a job is, as one more option. */
export function PriorityField({ value, onChange }: Props) {
  return (
    <OptionField
      spec={spec()}
      value={value}
      onChange={(picked) => {
        const priority = PRIORITIES.find((candidate) => candidate === picked);
        if (priority !== undefined) onChange(priority);
      }}
    />
  );
}

function spec() {
  return {
    kind: 'choice',
    label: formWords.priority,
    choices: PRIORITIES.map((value) => ({ value, label: formWords.priorities[value] })),
  } as const;
}
