import { useEffect, useState } from 'preact/hooks';
import { rememberHandle } from '../../storage/files/file-handles.ts';
import { isWebLink } from '../../lib/web-address.ts';
import { useApp } from '../state/app-context.ts';
import { readDropped } from './read-dropped.ts';

/** Takes files and links that are dropped or pasted anywhere on the page. Tells whether some hover over it now. */
export function usePageDrop(): 'hovering' | 'idle' {
  const { actions } = useApp();
  const [state, setState] = useState<'hovering' | 'idle'>('idle');

  useEffect(() => {
    const controller = new AbortController();
    const on = <K extends keyof WindowEventMap>(
      type: K,
      listener: (event: WindowEventMap[K]) => void,
    ) => window.addEventListener(type, listener, { signal: controller.signal });

    on('dragover', (event) => {
      if (!carriesFiles(event) && !carriesLink(event)) return;
      event.preventDefault();
      setState('hovering');
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setState('idle');
    });
    on('drop', (event) => {
      setState('idle');
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      if (carriesFiles(event)) {
        event.preventDefault();
        const reading = readDropped(dataTransfer, rememberHandle);
        void actions.attempt(async () => actions.add(await reading));
      } else if (carriesLink(event)) {
        event.preventDefault();
        // `URL` is the first address of the list.
        const address = dataTransfer.getData('URL');
        if (isWebLink(address)) actions.openLink(address.trim());
      }
    });
    on('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        void actions.add(files);
        return;
      }
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isWebLink(text) || isTyping(event.target)) return;
      event.preventDefault();
      actions.openLink(text.trim());
    });
    return () => controller.abort();
  }, [actions]);

  return state;
}

/** True in fields and dialogs, which have their own use for text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, dialog') !== null;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function carriesLink(event: DragEvent): boolean {
  return !isTyping(event.target) && (event.dataTransfer?.types.includes('text/uri-list') ?? false);
}
