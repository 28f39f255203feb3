import { useState } from 'preact/hooks';

/** What stands in a field: its value, or what is being typed, which stays whatever is drawn anew meanwhile. */
export type Typed = {
  readonly text: string;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
  /** To be called when the field is left. */
  readonly end: () => void;
};

/** Keeps what is typed into a field until that is left. */
export function useTyped(value: string): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed ?? value,
    onInput: ({ currentTarget }) => setTyped(currentTarget.value),
    end: () => setTyped(null),
  };
}
