import { useComputed } from '@preact/signals';
import { AppHeader } from './app-header.tsx';
import { useApp } from '../state/app-context.ts';
import { Dialogs } from './dialogs.tsx';
import { DropVeil } from '../intake/drop-veil.tsx';
import { DropZone } from '../intake/drop-zone.tsx';
import { HeroHeadline } from './hero-headline.tsx';
import { HeroPromises } from './hero-promises.tsx';
import { JobList } from '../jobs/job-list.tsx';
import { lazy } from '../state/lazy.tsx';
import { NoticeList } from './notice-list.tsx';
import { PageNoteArea } from './page-note-area.tsx';
import { QueueBar } from '../queue-bar/queue-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { UpdateToast } from './update-toast.tsx';
import './app.css';

const SlideshowOffer = lazy(
  async () => (await import('../intake/slideshow-offer.tsx')).SlideshowOffer,
);
const LinkList = lazy(async () => (await import('../intake/link-list.tsx')).LinkList);

/** The page. */
export function App() {
  const { model } = useApp();
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
          {isEmpty ? (
            <HeroPromises key="promises" />
          ) : (
            <section key="queue" class="queue">
              <QueueBar />
              <JobList />
            </section>
          )}
        </main>
      </div>
      <DropVeil />
      <UpdateToast />
      <Dialogs />
    </>
  );
}
