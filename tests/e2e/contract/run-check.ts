import type { Page } from 'playwright';
import type { AdapterName } from '../../contract/browser/adapter-names.ts';

/**
 * Runs one check over one adapter and resolves with what was wrong, or null. Checks of one adapter may share a page:
 * their databases have names of their own, and the files of those before are deleted first.
 */
export function runCheck(
  page: Page,
  adapter: AdapterName,
  sentence: string,
): Promise<string | null | undefined> {
  return page.evaluate(
    async ([name, wanted]) => {
      const files = await navigator.storage.getDirectory();
      for await (const entry of files.keys()) await files.removeEntry(entry, { recursive: true });
      return window.runCheck?.(name, wanted);
    },
    [adapter, sentence] as const,
  );
}
