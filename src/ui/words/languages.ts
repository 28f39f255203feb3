import { ENGLISH, type Language } from './language.ts';

/** A language that is offered: how those who speak it call it, and how its words are fetched, in a file of their own. */
type Offer = { readonly name: string; readonly load: () => Promise<Language> };

/**
 * All languages of Kiln by their tags. A language is one line here and a folder. Settings list them in this order: script
 * by script, by their own names.
 */
export const LANGUAGES: Readonly<Record<string, Offer>> = {
  id: {
    name: 'Bahasa Indonesia',
    load: async () => (await import('./id/language.ts')).language,
  },
  de: { name: 'Deutsch', load: async () => (await import('./de/language.ts')).language },
  en: { name: 'English', load: async () => ENGLISH },
  es: { name: 'Español', load: async () => (await import('./es/language.ts')).language },
  fr: { name: 'Français', load: async () => (await import('./fr/language.ts')).language },
  it: { name: 'Italiano', load: async () => (await import('./it/language.ts')).language },
  nl: { name: 'Nederlands', load: async () => (await import('./nl/language.ts')).language },
  pl: { name: 'Polski', load: async () => (await import('./pl/language.ts')).language },
  'pt-BR': {
    name: 'Português (Brasil)',
    load: async () => (await import('./pt-BR/language.ts')).language,
  },
  tr: { name: 'Türkçe', load: async () => (await import('./tr/language.ts')).language },
  ru: { name: 'Русский', load: async () => (await import('./ru/language.ts')).language },
  uk: { name: 'Українська', load: async () => (await import('./uk/language.ts')).language },
  ar: { name: 'العربية', load: async () => (await import('./ar/language.ts')).language },
  hi: { name: 'हिन्दी', load: async () => (await import('./hi/language.ts')).language },
  ja: { name: '日本語', load: async () => (await import('./ja/language.ts')).language },
  ko: { name: '한국어', load: async () => (await import('./ko/language.ts')).language },
  'zh-Hans': {
    name: '简体中文',
    load: async () => (await import('./zh-Hans/language.ts')).language,
  },
  'zh-Hant': {
    name: '繁體中文',
    load: async () => (await import('./zh-Hant/language.ts')).language,
  },
};
