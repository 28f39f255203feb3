/** What a tab is to the queue. `R` is whatever does the work in this tab. */
export type TabPhase<R> =
  /** Another tab has the lock, or this tab has not been told yet whether it gets it. */
  | { readonly kind: 'waiting' }
  /** This tab has the lock, and puts in order what the last runner has left. */
  | { readonly kind: 'recovering' }
  | { readonly kind: 'running'; readonly runner: R }
  /** Starts nothing more, and waits until no job runs in any tab. `runner` is null where another tab does the work. */
  | { readonly kind: 'draining'; readonly runner: R | null }
  /** Has let go of the lock, for good. */
  | { readonly kind: 'retired' };

/** A tab's life: what it is, and what it knows of the queue as a whole. */
export type TabLife<R> = {
  readonly phase: TabPhase<R>;
  /** `paused`: nothing new is started until the queue is resumed. */
  readonly mode: 'going' | 'paused';
  /** `emptied`: the browser, or the user, has deleted what was stored here. */
  readonly past: 'kept' | 'emptied';
};

/** What happens to a tab. */
export type TabEvent<R> =
  | { readonly kind: 'lock-granted' }
  | { readonly kind: 'recovered'; readonly runner: R }
  /** A newer Kiln, in whichever tab, is to take over. */
  | { readonly kind: 'drain' }
  /** No job runs any more, in whichever tab. */
  | { readonly kind: 'drained' }
  /** The page went away in good order. */
  | { readonly kind: 'left' }
  | { readonly kind: 'mode-set'; readonly mode: TabLife<R>['mode'] }
  | { readonly kind: 'storage-emptied' };

/** A tab that has just been opened. */
export function openedTab<R>(past: TabLife<R>['past']): TabLife<R> {
  return { phase: { kind: 'waiting' }, mode: 'going', past };
}

/** The life after an event, or null when the event does not apply: it came too late, or twice. */
export function reduceTab<R>(life: TabLife<R>, event: TabEvent<R>): TabLife<R> | null {
  const { phase } = life;
  const into = (next: TabPhase<R>): TabLife<R> => ({ ...life, phase: next });
  switch (event.kind) {
    case 'lock-granted':
      return phase.kind === 'waiting' ? into({ kind: 'recovering' }) : null;
    case 'recovered':
      // Whoever was asked to drain meanwhile does not begin.
      return phase.kind === 'recovering' ? into({ kind: 'running', runner: event.runner }) : null;
    case 'drain':
      return phase.kind === 'draining' || phase.kind === 'retired'
        ? null
        : into({ kind: 'draining', runner: runnerOf(life) });
    case 'drained':
      return phase.kind === 'draining' ? into({ kind: 'retired' }) : null;
    case 'left':
      return phase.kind === 'waiting' || phase.kind === 'retired'
        ? null
        : into({ kind: 'retired' });
    case 'mode-set':
      return { ...life, mode: event.mode };
    case 'storage-emptied':
      return { ...life, past: 'emptied' };
    default:
      return event satisfies never;
  }
}

/** Who does the work in this tab; null when nobody does. */
export function runnerOf<R>({ phase }: TabLife<R>): R | null {
  return phase.kind === 'running' || phase.kind === 'draining' ? phase.runner : null;
}

/** True when this tab may start jobs, as far as the tab and the queue's mode are concerned. */
export function mayStartJobs<R>({ phase, mode }: TabLife<R>): boolean {
  return phase.kind === 'running' && mode === 'going';
}
