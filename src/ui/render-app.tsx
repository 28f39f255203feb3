import { render } from 'preact';
import { createActions } from './actions.ts';
import { createAnnouncer } from './announcer.ts';
import { AppContext } from './app-context.ts';
import type { AppServices } from './app-services.ts';
import { App } from './app.tsx';
import { LiveStatus } from './live-status.tsx';
import { createModel } from './model.ts';
import { followPresetLinks } from './presets/follow-preset-links.ts';
import { followTheme } from './page-theme.ts';
import { followTitle } from './page-title.ts';
import { tellNews } from './tell-news.ts';
import './theme.css';
import './base.css';

/** Builds the page into an element and keeps it alive. */
export function renderApp(element: Element, services: AppServices): void {
  const model = createModel(services);
  followTheme(model);
  followPresetLinks(model);
  followTitle(model, tellNews(model, services));
  const app = { services, model, actions: createActions(services, model) };
  render(
    <AppContext.Provider value={app}>
      <App />
      <LiveStatus text={createAnnouncer(model)} />
    </AppContext.Provider>,
    element,
  );
}
