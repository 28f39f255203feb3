import { expect, test } from 'vitest';
import {
  powershellQuoted,
  powershellScript,
} from '../../../../src/domain/scripts/powershell-script.ts';
import { ODD_SCRIPT, ODD_TEXTS } from './odd-script.ts';

/**
 * Reads the words of a line as PowerShell does (about_Parsing, about_Quoting_Rules): a text in single quotes, of which
 * there are five, ends at the next one that is not doubled, and nothing else has a meaning in it.
 */
function words(line: string): string[] {
  const found: string[] = [];
  const characters = Array.from(line);
  const isQuote = (character: string | undefined) =>
    character !== undefined && /['\u2018-\u201B]/u.test(character);
  for (let at = 0; at < characters.length; at += 1) {
    if (characters[at] === ' ') continue;
    let word = '';
    if (isQuote(characters[at])) {
      for (at += 1; !isQuote(characters[at]) || isQuote(characters[at + 1]); at += 1) {
        if (at >= characters.length) throw new Error('A text does not end.');
        if (isQuote(characters[at])) at += 1;
        word += characters[at];
      }
    } else {
      for (; at < characters.length && characters[at] !== ' '; at += 1) word += characters[at];
      // Nothing outside of quotes may have a meaning, and "-a.b" or "-a:b" may not be cut in two.
      expect(word).toMatch(/^-?\w+$/u);
    }
    found.push(word);
  }
  return found;
}

test('every text stands for itself', () => {
  const texts = [...ODD_TEXTS, '-c:0', '-c.x', '-vf', '@args', '1e3', '0x10', '5kb', 'if'];
  expect(words(texts.map(powershellQuoted).join(' '))).toEqual(texts);
});

test('a number stays the text that it is', () => {
  expect(powershellQuoted('007')).toBe("'007'");
  expect(powershellQuoted('1e3')).toBe("'1e3'");
});

test('comments end where their line does', () => {
  const lines = powershellScript(ODD_SCRIPT).split('\n');
  expect(lines).toContain('# one  exit 1');
  expect(lines).toContain('# Comment with a second line');
});

test('arguments that older versions pass on wrongly ask for a newer one', () => {
  const script = (text: string) =>
    powershellScript({
      comments: [],
      jobs: [{ comments: [], commands: [{ kind: 'ffmpeg', args: [text] }] }],
    });
  expect(script('plain text')).not.toContain('#Requires');
  for (const text of ['a "b"', '', 'C:\\']) {
    expect(script(text)).toMatch(/^#Requires -Version 7\.3\n/u);
  }
});
