import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './button.css';
import './menu-button.css';

/** One thing that can be picked in a menu. */
export type MenuEntry = { readonly label: string; readonly onPick: () => void };

type Props = { readonly label: string; readonly entries: readonly MenuEntry[] };

/** A framed button that opens a short menu; Escape, a pick and a click elsewhere close it. */
export function MenuButton({ label, entries }: Props) {
  const [state, setState] = useState<'open' | 'closed'>('closed');
  const root = useRef<HTMLSpanElement>(null);
  const id = useId();
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setState('closed');
    root.current?.querySelector('button')?.focus();
  };

  useEffect(() => {
    if (state === 'closed') return undefined;
    items()[0]?.focus();
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && root.current?.contains(target) !== true) setState('closed');
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('pointerdown', closeOutside, { signal });
    window.addEventListener('focusin', closeOutside, { signal });
    return () => controller.abort();
  }, [state]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  };

  return (
    <span ref={root} class="menu-button">
      <button
        type="button"
        class="button button-framed"
        aria-haspopup="menu"
        aria-expanded={state === 'open'}
        aria-controls={id}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        {label}
      </button>
      {state === 'open' && (
        <div
          id={id}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {entries.map((entry) => (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              class="button button-plain"
              onClick={() => {
                close();
                entry.onPick();
              }}
            >
              {entry.label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
