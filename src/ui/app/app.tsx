import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AppHeader } from './app-header.tsx';
import { useApp } from '../state/app-context.ts';
import { DropVeil } from '../intake/drop-veil.tsx';
import { DropZone } from '../intake/drop-zone.tsx';
import { HeroHeadline, HeroPromises } from './hero.tsx';
import { lazy } from '../state/lazy.tsx';
import { NoticeList } from './notice-list.tsx';
import { PageNoteArea } from './page-note-area.tsx';
import { Toolbar } from './toolbar.tsx';
import { UpdateToast } from './update-toast.tsx';
import './app.css';
import './toasts.css';

const SlideshowOffer = lazy(
  async () => (await import('../intake/slideshow-offer.tsx')).SlideshowOffer,
);
const RemovedToast = lazy(async () => (await import('./removed-toast.tsx')).RemovedToast);
const Dialogs = lazy(async () => (await import('./dialogs.tsx')).Dialogs);
const LinkList = lazy(async () => (await import('../intake/link-list.tsx')).LinkList);

const loadQueueSection = async () => (await import('./queue-section.tsx')).QueueSection;
const QueueSection = lazy(loadQueueSection);

/** What people do before there is a first job. */
const FIRST_TOUCHES = ['pointerdown', 'keydown', 'dragenter', 'paste'] as const;

/** Fetches what shows the queue with the first touch of the page, so that it is there when the first job is. */
function useQueueAhead(): void {
  useEffect(() => {
    const touched = new AbortController();
    const load = () => {
      touched.abort();
      // Without a connection it is tried again, and told, when it is shown.
      Promise.all([loadQueueSection(), import('../state/take-files.ts')]).catch(() => undefined);
    };
    for (const touch of FIRST_TOUCHES) {
      window.addEventListener(touch, load, { signal: touched.signal });
    }
    return () => touched.abort();
  }, []);
}

/** The page. */
export function App() {
  const { model } = useApp();
  useQueueAhead();
  const isEmpty = useComputed(() => model.jobs.value.length === 0).value;
  return (
    <>
      <div class="app">
        <AppHeader />
        <main>
          {isEmpty && <HeroHeadline key="headline" />}
          <PageNoteArea key="notes" />
          <NoticeList key="notices" />
          <div key="bench" class="bench">
            <DropZone size={isEmpty ? 'large' : 'small'} />
            {model.links.value.length > 0 && <LinkList />}
            <Toolbar queue={isEmpty ? 'empty' : 'filled'} />
          </div>
          {model.offered.value.length > 0 && <SlideshowOffer key="offer" />}
          {isEmpty ? <HeroPromises key="promises" /> : <QueueSection key="queue" />}
        </main>
      </div>
      <DropVeil />
      <div class="toasts">
        {model.snapshot.value.removed.length > 0 && <RemovedToast />}
        <UpdateToast />
      </div>
      {model.dialog.value.kind !== 'none' && <Dialogs />}
    </>
  );
}
