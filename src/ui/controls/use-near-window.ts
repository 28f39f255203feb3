import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How far outside the window a row is near: some screenfuls, so that it is built before it is seen. */
const MARGIN = '1500px 0px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** True from the moment on in which an element comes near the window; in a short list at once. */
export function useNearWindow(element: RefObject<Element | null>, list: 'short' | 'long'): boolean {
  const [near, setNear] = useState(list === 'short');
  useEffect(() => {
    const { current } = element;
    if (near || current === null) return;
    if (list === 'short') return setNear(true);
    return whenNear(current, () => setNear(true));
  }, [near, list, element]);
  return near;
}

/** Calls back once. Returns how to give up waiting. */
function whenNear(element: Element, call: () => void): () => void {
  observer ??= new IntersectionObserver(meet, { rootMargin: MARGIN });
  waiting.set(element, call);
  observer.observe(element);
  return () => forget(element);
}

function meet(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const call = waiting.get(target);
    if (!isIntersecting || call === undefined) continue;
    forget(target);
    call();
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
