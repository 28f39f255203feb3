import type { ComponentChildren } from 'preact';
import './field.css';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
} & ({ readonly id: string } | { readonly label: string });

/** A native select in the clothes of the page. */
export function Select({ value, onChange, disabled = false, children, ...naming }: Props) {
  return (
    <span class="select">
      <select
        {...('id' in naming ? { id: naming.id } : { 'aria-label': naming.label })}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </span>
  );
}
