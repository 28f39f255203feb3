import { signal } from '@preact/signals';
import type { LinkFailure } from '../../domain/links/link-failure.ts';
import type { Link } from '../../domain/links/link.ts';
import type { Choice } from '../../domain/target/choice.ts';
import { isAbort } from '../../lib/abort.ts';
import { deferred } from '../../lib/deferred.ts';
import { throttle } from '../../lib/throttle.ts';
import type { AppContextValue } from '../state/app-context.ts';
import { isReadInPlace } from '../state/adding/is-read-in-place.ts';
import type { LinkDownload } from '../state/model.ts';
import { linkFailureText } from './link-failure-text.ts';
import type { LinkProgress } from '../../domain/links/fetch-link.ts';
import { linkWords } from '../words/link-words.ts';

/** How asking for a link went: the file is on its way, the user stopped it, or there is none. */
export type LinkStart =
  | { readonly kind: 'on-its-way' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: LinkFailure };

/** Milliseconds between two updates of a progress bar. */
const INTERVAL = 100;

/**
 * Asks for a link. What goes wrong before the file is on its way is told by `start`; it then goes on by itself, is
 * queued when it is complete, and what goes wrong until then becomes a notice.
 */
export function getLink({ services, model, actions }: AppContextValue, link: Link, choice: Choice) {
  const { queue } = services;
  const controller = new AbortController();
  const start = deferred<LinkStart>();
  const stop = () => controller.abort();
  let shown: LinkDownload | null = null;

  const show = (first: LinkProgress) => {
    const progress = signal(first);
    const move = throttle(INTERVAL, (next: LinkProgress) => {
      progress.value = next;
    });
    shown = { link, progress, stop };
    model.links.value = [...model.links.value, shown];
    start.resolve({ kind: 'on-its-way' });
    return move;
  };
  const hide = () => {
    model.links.value = model.links.value.filter((other) => other !== shown);
  };
  const fetchFile = async (): Promise<LinkFailure | null> => {
    const unwatch = services.settings.subscribe(() => {
      if (services.settings.read().links === 'off') stop();
    });
    let move: ((progress: LinkProgress) => void) | null = null;
    const fetched = await services
      .fetchLink({
        link,
        signal: controller.signal,
        onProgress(progress) {
          move ??= show(progress);
          move(progress);
        },
      })
      .finally(() => {
        unwatch();
        hide();
      });
    if (fetched.kind === 'failed') return fetched.failure;
    const { file, discard } = fetched;
    try {
      const [rejection] = await queue.add([file], choice, 'ready');
      return rejection === undefined ? null : { kind: 'not-added', failure: rejection.failure };
    } finally {
      if (!isReadInPlace(queue, file)) await discard();
    }
  };
  const tell = (failure: LinkFailure) => {
    if (shown === null) return start.resolve({ kind: 'failed', failure });
    const { what, todo } = linkFailureText(failure);
    model.notify(linkWords.notFetched(shown.progress.peek().name, `${what} ${todo}`));
  };

  void actions.attempt(async () => {
    try {
      const failure = await fetchFile();
      if (failure !== null) tell(failure);
    } catch (error) {
      if (!isAbort(error)) throw error;
    } finally {
      // This changes nothing when `start` is resolved already.
      start.resolve({ kind: 'stopped' });
    }
  });
  return { start: start.promise, stop };
}
