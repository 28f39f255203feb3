import type { PrecacheEntry } from 'workbox-precaching';
import { matchLanguage } from '../../lib/match-language.ts';
import { lateScripts, type LateScripts } from './late-scripts.ts';

/** One script for each language but English; their names are made in `vite.config.ts`. */
const LANGUAGE = /\/language-([\w-]+)-[\w-]{8}\.js$/u;

/** The scripts of the languages: kept when they are used. */
export type LanguageScripts = Pick<LateScripts, 'others' | 'answer' | 'sweep'> & {
  /**
   * Fetches the one that the page will ask for: the first page has it before there is a service worker, which would not
   * see it. After an update, those that were kept of the version before as well.
   */
  readonly keepUsed: (preferred: readonly string[]) => Promise<void>;
};

/** Takes the languages out of the list of everything. */
export function languageScripts(
  entries: readonly (PrecacheEntry | string)[],
  scope: string,
): LanguageScripts {
  const scripts = lateScripts(entries, scope, { cacheName: 'kiln-languages', pattern: LANGUAGE });
  const urls = entries.map((entry) => (typeof entry === 'string' ? entry : entry.url));
  const offered = ['en', ...urls.map(tagOf).filter((tag) => tag !== null)];
  return {
    ...scripts,
    async keepUsed(preferred) {
      const tags = [
        matchLanguage(preferred, offered),
        ...((await scripts.kept()) ?? []).map(tagOf),
      ];
      await scripts.keep((url) => tags.includes(tagOf(url)));
    },
  };
}

/** Which language a script is, null for any other. */
function tagOf(url: string): string | null {
  return LANGUAGE.exec(`/${url}`)?.[1] ?? null;
}
