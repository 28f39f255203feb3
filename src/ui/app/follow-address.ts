import { readPageAddress } from './page-address.ts';
import { automatic } from '../../domain/target/choice.ts';
import type { Queue } from '../../queue/contract/queue-api.ts';
import { rememberHandle } from '../../storage/files/file-handles.ts';
import type { AppContextValue } from '../state/app-context.ts';
import { addingWords } from '../words/adding-words.ts';

/** How the system hands files over that Kiln was chosen to open; TypeScript does not know it. */
type Launches = {
  readonly launchQueue?: {
    setConsumer(consumer: (launch: Launch) => void): void;
  };
};

type Launch = {
  readonly files?: readonly FileSystemFileHandle[];
};

/**
 * Does what the page's address asks for, now and whenever it changes, and takes the files that the system hands over. The
 * address is as it was then: what was asked for is not done again by a reload.
 */
export function followAddress(app: AppContextValue): void {
  const follow = () => void app.actions.attempt(() => obey(app, location.hash));
  follow();
  window.addEventListener('hashchange', follow);
  (globalThis as Launches).launchQueue?.setConsumer(({ files = [] }) => {
    void app.actions.attempt(async () => app.actions.add(await opened(files)));
  });
}

async function obey(
  { actions, model, services }: AppContextValue,
  fragment: string,
): Promise<void> {
  const { to, start, link, open, shared } = readPageAddress(fragment);
  if (to !== null) {
    const { formats } = services.settings.read();
    await actions.choose(to === 'auto' ? automatic(formats, {}) : { format: to, options: {} });
  }
  if (start === 'at-once') services.settings.write({ startAtOnce: true });
  if (link !== null) actions.openLink(link);
  if (open === 'slideshow') model.dialog.value = { kind: 'slideshow', files: [] };
  if (shared === 'failed') model.notify(addingWords.shareFailed);
  if ([to, link, open, shared].some((wish) => wish !== null) || start === 'at-once') {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  // A page that was closed too early may have left some.
  await services.takeSharedFiles(isAddedTo(services.queue), async (files) => {
    if (files.length === 0) return;
    // Not by the action, which tells what went wrong and is done: then they would be deleted.
    const { takeFiles } = await import('../state/take-files.ts');
    await takeFiles(services, model, actions.choose, files);
  });
}

function isAddedTo(queue: Queue) {
  return ({ name, size }: File, since: number) =>
    queue
      .snapshot()
      .jobs.some(
        ({ createdAt, sources }) =>
          createdAt >= since && sources.some((one) => one.name === name && one.size === size),
      );
}

async function opened(handles: readonly FileSystemFileHandle[]): Promise<File[]> {
  return Promise.all(
    handles.map(async (handle) => {
      const file = await handle.getFile();
      rememberHandle(file, handle);
      return file;
    }),
  );
}
