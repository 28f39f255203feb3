import { expect, test } from 'vitest';
import { matchLanguage } from '../../../src/lib/match-language.ts';

const OFFERED = ['en', 'de', 'pt-BR', 'zh-Hans', 'zh-Hant', 'id', 'uk'];

test.each([
  [['de-CH', 'en'], 'de'],
  [['pt-PT'], 'pt-BR'],
  [['pt'], 'pt-BR'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK', 'en'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  // What Indonesian was called once.
  [['in'], 'id'],
  [['no', 'nb', 'en-GB', 'de'], 'en'],
  [['not a tag', 'uk-UA'], 'uk'],
  [['uk-Latn'], null],
  [['tlh'], null],
  [[], null],
])('of what is offered, %j is %s', (preferred, expected) => {
  expect(matchLanguage(preferred, OFFERED)).toBe(expected);
});
