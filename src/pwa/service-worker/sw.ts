import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { engineScripts, KEEP_ENGINES, type KeepAnswer } from './engine-scripts.ts';
import { languageScripts } from './language-scripts.ts';
import { answerSealed, needsSeal } from './sealed-answer.ts';
import { isShare, takeShare } from './share-target.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

const engines = engineScripts(self.__WB_MANIFEST, self.registration.scope);
const languages = languageScripts(engines.others, self.registration.scope);

self.addEventListener('fetch', (event) => {
  if (isShare(event.request, self.registration.scope)) {
    event.stopImmediatePropagation();
    event.respondWith(takeShare(event.request, self.registration.scope));
    return;
  }
  const late = engines.answer(event.request) ?? languages.answer(event.request);
  if (!needsSeal(event.request)) {
    if (late !== null) event.respondWith(late);
    return;
  }
  // This listener comes before Workbox's, which would answer the same request without the policy.
  event.stopImmediatePropagation();
  event.respondWith(answerSealed(event.request, self.registration.scope, late));
});

precacheAndRoute([...languages.others]);
cleanupOutdatedCaches();

// Who could convert without a connection before an update can do so after it.
self.addEventListener('install', (event) => event.waitUntil(engines.keepAgain()));

// Words that cannot be kept now are fetched when they are needed: Kiln is installed all the same.
self.addEventListener('install', (event) =>
  event.waitUntil(languages.keepUsed(navigator.languages).catch(() => undefined)),
);

// The first visit is under the service worker's policy, and works offline, without a reload.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), engines.sweep(), languages.sweep()])),
);

// The page that works comes to the front again, or one is opened.
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage());
});

async function showPage(): Promise<void> {
  const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (page === undefined) await self.clients.openWindow(self.registration.scope);
  else await page.focus();
}

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  // A new version waits until the user accepts it: src/pwa/app-update.ts.
  if (says(event.data, 'SKIP_WAITING')) event.waitUntil(self.skipWaiting());
  if (says(event.data, KEEP_ENGINES)) {
    const answer = (kept: KeepAnswer) => event.ports[0]?.postMessage(kept);
    // Without a connection, or without room, they are fetched when they are needed.
    event.waitUntil(
      engines.keep().then(
        () => answer('kept'),
        () => answer('missing'),
      ),
    );
  }
});

function says(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
