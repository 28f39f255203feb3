import { matchLanguage } from '../../lib/match-language.ts';
import { ENGLISH, speak, type Language } from './language.ts';
import { askedLanguage } from './load-language.ts';
import { LANGUAGES } from './languages.ts';

/** English in disguise, for tests; `en-XB` is written from right to left. */
const DISGUISED: Readonly<Record<string, () => Promise<Language>>> = {
  'en-XA': async () => (await import('./pseudo-language.ts')).pseudoLanguage,
  'en-XB': async () => (await import('./pseudo-language.ts')).mirroredPseudoLanguage,
};

/** The tag of the language that was asked for last: what is fetched for an earlier wish is not spoken. */
let wanted = ENGLISH.tag;

/**
 * The tag of the language for somebody: the one that an address asks for, else the one that was chosen, else the first of
 * theirs that is offered, else English.
 */
export function languageFor(
  asked: string | null,
  chosen: string | null,
  preferred: readonly string[],
): string {
  if (asked !== null && (Object.hasOwn(DISGUISED, asked) || Object.hasOwn(LANGUAGES, asked)))
    return asked;
  if (chosen !== null && Object.hasOwn(LANGUAGES, chosen)) return chosen;
  return matchLanguage(preferred, Object.keys(LANGUAGES)) ?? ENGLISH.tag;
}

/**
 * Fetches the words of the user's language, shows the page in it and tells the browser which it is. Rejects where they
 * cannot be fetched; it stays with the language that it had. `chosen`: a tag, null for what the browser says.
 */
export async function changeLanguage(chosen: string | null): Promise<void> {
  const tag = languageFor(askedLanguage(), chosen, navigator.languages);
  wanted = tag;
  const language = await (DISGUISED[tag] ?? LANGUAGES[tag]?.load)?.();
  if (language === undefined || wanted !== tag) return;
  speak(language.direction === 'rtl' ? await isolating(language) : language);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
}

/** The same language, with the values in its sentences isolated: most are written from left to right. */
async function isolating(language: Language): Promise<Language> {
  return (await import('./isolate-values.ts')).isolatingValues(language);
}
