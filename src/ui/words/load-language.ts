import { inTime } from '../../lib/in-time.ts';

/** Milliseconds that words may keep the page from being shown; it begins in English then, and they come when they come. */
const PATIENCE_MS = 4000;

/** The tag of the language that the page's address asks for; null where it asks for none. */
export function askedLanguage(): string | null {
  return new URLSearchParams(location.search).get('locale');
}

/**
 * Makes the page speak the user's language before anything is rendered. Resolves in any case: where the words cannot be
 * fetched, or not in time, the page is English. `chosen`: a tag, null for what the browser says.
 */
export async function loadLanguage(chosen: string | null): Promise<void> {
  const wanted = askedLanguage() ?? chosen ?? navigator.languages[0] ?? 'en';
  // English is here already; which other languages there are is not even known before one is asked for.
  if (/^en(?:-(?!X)|$)/u.test(wanted)) return;
  const change = async () => (await import('./change-language.ts')).changeLanguage(chosen);
  await inTime(PATIENCE_MS, change(), undefined).catch(() => undefined);
}
