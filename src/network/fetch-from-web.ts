import type { FetchedLink, LinkOrder } from '../domain/links/fetch-link.ts';
import { MEMORY_LIMIT } from '../storage/artifacts/open-artifacts.ts';
import { storageUse } from '../storage/storage-use.ts';
import { openTempFile } from '../storage/files/temp-file.ts';
import { fetchLink } from './fetch-link.ts';
import { createLinkSink } from './link-sink.ts';
import { openFrame } from './open-frame.ts';

/** Fetches a link with what the browser has. */
export function fetchFromWeb(order: LinkOrder<AbortSignal>): Promise<FetchedLink<File>> {
  return fetchLink(
    {
      openLine: openFrame,
      openSink: async () => createLinkSink(await openTempFile(), MEMORY_LIMIT),
      async room() {
        const { used, quota } = await storageUse();
        return quota === null ? null : Math.max(0, quota - used);
      },
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    order,
  );
}
