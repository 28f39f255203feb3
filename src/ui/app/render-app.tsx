import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { News } from '../../domain/queue/news.ts';
import { createActions } from '../state/actions.ts';
import { createAnnouncer } from '../state/announcer.ts';
import { AppContext } from '../state/app-context.ts';
import type { AppServices } from '../state/app-services.ts';
import { App } from './app.tsx';
import { createModel, type Model } from '../state/model.ts';
import { followPresetLinks } from '../presets/follow-preset-links.ts';
import { followTheme } from '../state/page-theme.ts';
import './theme.css';
import './base.css';

/** Builds the page into an element and keeps it alive. */
export function renderApp(element: Element, services: AppServices): void {
  const model = createModel(services);
  followTheme(model);
  followPresetLinks(model);
  const unseen = signal<News | null>(null);
  const app = { services, model, actions: createActions(services, model) };
  void app.actions.attempt(async () => {
    await firstJob(model);
    const { followTitle } = await import('./page-title.ts');
    followTitle(model, unseen);
    const { notifyOfNews } = await import('../state/notify-of-news.ts');
    const { retryWhenOnline } = await import('../state/connection.ts');
    retryWhenOnline(model, app.actions);
    notifyOfNews(model, services, app.actions, unseen);
  });
  if (mayBeAsked(services)) {
    void app.actions.attempt(async () => {
      (await import('./follow-address.ts')).followAddress(app);
    });
  }
  // What nobody took care of is a mistake of Kiln's, and is shown like one of an action.
  window.addEventListener('unhandledrejection', ({ reason }) => {
    void app.actions.attempt(() => Promise.reject(reason));
  });
  render(
    <AppContext.Provider value={app}>
      <App />
      <LiveStatus text={createAnnouncer(model)} />
    </AppContext.Provider>,
    element,
  );
}

/** True where the page may have been opened for something: by a link that says so, or as an app of the system. */
function mayBeAsked({ device }: AppServices): boolean {
  return location.hash !== '' || device.visit === 'app';
}

/** Resolves as soon as there is a job: before, nothing can be told. */
function firstJob({ jobs }: Model): Promise<void> {
  return new Promise((resolve) => {
    effect(() => {
      if (jobs.value.length > 0) resolve();
    });
  });
}

/** The one live region: milestones for those who do not see the page. */
function LiveStatus({ text }: { readonly text: ReadonlySignal<string> }) {
  return (
    <p class="visually-hidden" role="status">
      {text.value}
    </p>
  );
}
