import { useId } from 'preact/hooks';
import { TimeField } from '../../controls/time-field.tsx';
import { messages } from '../../words/messages.ts';

type Props = {
  readonly label: string;
  readonly value: number | null;
  readonly empty: string;
  readonly onChange: (value: number | null) => void;
};

/** A time field with its name. */
export function LabelledTime({ label, ...field }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <TimeField id={id} expected={messages.timeExpected} {...field} />
    </div>
  );
}
