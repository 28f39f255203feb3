import { useEffect, useState } from 'preact/hooks';
import type { JobId } from '../../domain/job/job.ts';
import type { FileLook, Viewer } from '../../engines/contract/viewer-api.ts';
import { isAbort } from '../../lib/abort.ts';
import { useApp } from '../state/app-context.ts';

/** A job's source, opened to be looked at. */
export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'open';
      readonly viewer: Viewer;
      readonly url: string;
      /** Null where this browser can show nothing of it. */
      readonly look: FileLook | null;
    };

/** A job's source after opening it was tried. */
export type OpenedSource = Exclude<Opened, { kind: 'opening' }>;

/** Opens the source of a job for as long as the component is there. */
export function useOpened(id: JobId): Opened {
  const { actions, services } = useApp();
  const { queue, openViewer } = services;
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    const open = async () => {
      const blob = (await queue.openSources(id))?.[0];
      if (signal.aborted) return;
      if (blob === undefined) return setOpened({ kind: 'gone' });
      const [viewer, url] = [openViewer(blob), URL.createObjectURL(blob)];
      signal.addEventListener('abort', () => {
        viewer.close();
        URL.revokeObjectURL(url);
      });
      const look = await viewer.look();
      setOpened({ kind: 'open', viewer, url, look: look.ok ? look.value : null });
    };
    void actions.attempt(() => unlessClosed(open));
    return () => closing.abort();
  }, [actions, queue, openViewer, id]);
  return opened;
}

/** Works with a viewer; an abort because the viewer was closed meanwhile is ignored. */
export async function unlessClosed(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAbort(error)) throw error;
  }
}
