import { speak, type Language } from './language.ts';

/** Languages that people get without asking for more than their browser does. English needs no loading. */
const OFFERED = ['en'];

/** Languages beside English, each in a file of its own. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  'en-XA': async () => (await import('./pseudo-language.ts')).pseudoLanguage,
};

/** The tag of the language for somebody: the one that an address asks for, else the first of theirs that is offered. */
export function languageFor(asked: string | null, preferred: readonly string[]): string {
  if (asked !== null && Object.hasOwn(LOADERS, asked)) return asked;
  const languages = preferred.map((tag) => tag.split('-')[0] ?? tag);
  return languages.find((language) => OFFERED.includes(language)) ?? 'en';
}

/**
 * Fetches the words of the user's language, which nothing may be rendered before, and tells the browser which it is.
 * Where they cannot be fetched it stays with English.
 */
export async function loadLanguage(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('locale');
  const load = LOADERS[languageFor(asked, navigator.languages)];
  if (load === undefined) return;
  const language = await load().catch(() => null);
  if (language === null) return;
  speak(language);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
}
