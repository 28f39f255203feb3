import type { NotifyPermission } from '../../domain/queue/news.ts';
import { createEmitter } from '../../lib/emitter.ts';
import type { Observed } from '../../lib/observed.ts';

/** Messages of the system, beside or in spite of the page. */
export type Notifications = Observed<NotifyPermission> & {
  /** Asks the user; to be called in a click. */
  readonly ask: () => Promise<NotifyPermission>;
  /** Shows a message in the place of the last one. */
  readonly show: (title: string, body: string) => Promise<void>;
  /** Takes the message away: it was seen. */
  readonly clear: () => Promise<void>;
};

/** There is one message of Kiln at most. */
const TAG = 'kiln-ready';

const PERMISSIONS = { granted: 'granted', denied: 'refused', default: 'unasked' } as const;

/** The notifications of this browser. */
export function openNotifications(): Notifications {
  const { emit, subscribe } = createEmitter<void>();
  void watchPermission(emit);
  let own: Notification | null = null;
  const read = () =>
    'Notification' in globalThis ? PERMISSIONS[Notification.permission] : ('missing' as const);
  return {
    read,
    subscribe,
    async ask() {
      if (read() === 'unasked') await Notification.requestPermission();
      emit();
      return read();
    },
    async show(title, body) {
      const options = { body, tag: TAG, icon: './icons/icon-192.png', renotify: true };
      const worker = await workerRegistration();
      // Phones show notifications through a service worker only, which brings the page to the front at a click.
      if (worker !== null) return worker.showNotification(title, options);
      try {
        own = new Notification(title, options);
        own.addEventListener('click', () => window.focus());
      } catch (error) {
        // This is a phone whose page has no service worker, as after a hard reload.
        if (!(error instanceof TypeError)) throw error;
      }
    },
    async clear() {
      own?.close();
      own = null;
      const worker = await workerRegistration();
      for (const shown of (await worker?.getNotifications({ tag: TAG })) ?? []) shown.close();
    },
  };
}

async function workerRegistration(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active && 'showNotification' in registration ? registration : null;
}

/** The user may change it in the browser's settings at any time. */
async function watchPermission(onChange: () => void): Promise<void> {
  try {
    const status = await navigator.permissions.query({ name: 'notifications' });
    status.addEventListener('change', onChange);
  } catch (error) {
    // This browser knows notifications, but not this name for their permission.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  }
}
