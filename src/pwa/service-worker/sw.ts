import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { answerSealed, needsSeal } from './sealed-answer.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

self.addEventListener('fetch', (event) => {
  if (!needsSeal(event.request)) return;
  // Before Workbox, which would answer the same request without the policy.
  event.stopImmediatePropagation();
  event.respondWith(answerSealed(event.request, self.registration.scope));
});

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// The first visit is under the service worker's policy, and works offline, without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the user accepts it: src/pwa/app-update.ts.
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if (isSkipWaiting(event.data)) event.waitUntil(self.skipWaiting());
});

function isSkipWaiting(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
  );
}
