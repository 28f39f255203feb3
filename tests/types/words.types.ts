import { about } from '../../src/ui/words/en/about.ts';
import { formats } from '../../src/ui/words/en/formats.ts';
import { options } from '../../src/ui/words/en/options.ts';
import type { Catalogue } from '../../src/ui/words/language.ts';

// Another language says something else.
void ({ ...about, licences: 'Lizenzen' } satisfies Catalogue['about']);
// @ts-expect-error A text is missing.
void ({ version: about.version } satisfies Catalogue['about']);
// @ts-expect-error There is no such text.
void ({ ...about, licenses: 'Lizenzen' } satisfies Catalogue['about']);
// @ts-expect-error It would not say which version.
void ({ ...about, version: 'Version' } satisfies Catalogue['about']);

const { mp4: _, ...withoutMp4 } = formats;
// @ts-expect-error A format has no words.
void (withoutMp4 satisfies Catalogue['formats']);
// @ts-expect-error A value of an option has none.
void ({ ...options, quality: { label: 'Güte', choices: {} } } satisfies Catalogue['options']);
