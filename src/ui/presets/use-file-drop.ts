import { useEffect, useRef } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page while a dialog is open, instead of the queue. */
export function useFileDrop(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const controller = new AbortController();
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer.files[0];
      if (event.type === 'drop' && file !== undefined) latest.current(file);
    };
    // These listeners capture the events before the page's own, which hear of them when they bubble up.
    const options = { capture: true, signal: controller.signal };
    window.addEventListener('dragover', take, options);
    window.addEventListener('drop', take, options);
    return () => controller.abort();
  }, []);
}
