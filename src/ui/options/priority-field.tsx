import { PRIORITIES, type Priority } from '../../domain/job/priority.ts';
import { messages } from '../words/messages.ts';
import { OptionField } from './option-field.tsx';

type Props = { readonly value: Priority; readonly onChange: (priority: Priority) => void };

/** How urgent a job is, as one more option. */
export function PriorityField({ value, onChange }: Props) {
  return (
    <OptionField
      spec={SPEC}
      value={value}
      onChange={(picked) => {
        const priority = PRIORITIES.find((candidate) => candidate === picked);
        if (priority !== undefined) onChange(priority);
      }}
    />
  );
}

const SPEC = {
  kind: 'choice',
  label: messages.priority,
  choices: PRIORITIES.map((value) => ({ value, label: messages.priorities[value] })),
} as const;
