import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { describe, expect, test } from 'vitest';
import { BROWSER_FLOOR } from '../../../src/lib/browser-floor.ts';
import { codeFiles } from './imports.ts';

/** Which browser has what. Read, not imported: twenty megabytes are no module for Vite. */
const DATA = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as { readonly api: Identifier; readonly javascript: { readonly builtins: Identifier } };

/** Newer than the floor somewhere, and asked for before it is used. What is not used any more leaves this list. */
const OPTIONAL = [
  // WebCodecs: the router goes by what the browser says that it can do.
  ...['AudioDecoder.isConfigSupported', 'AudioEncoder.isConfigSupported', 'VideoDecoder'],
  ...[
    'VideoDecoder.isConfigSupported',
    'VideoEncoder',
    'VideoEncoder.isConfigSupported',
    'VideoFrame',
  ],
  // When jobs start, and who is told of them.
  ...['IdleDetector', 'IdleDetector.requestPermission', 'navigator.clearAppBadge'],
  ...['navigator.setAppBadge', 'navigator.wakeLock'],
  // Results are handed to other apps where that can be.
  ...['ClipboardItem', 'navigator.canShare', 'navigator.share'],
];

/** Everything that the code constructs, calls on a class, or takes from the navigator. */
function used(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of codeFiles()) {
    const text = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
    for (const [, name = ''] of text.matchAll(/\bnew ([A-Z]\w+)\b/gu)) names.add(name);
    for (const [, name = ''] of text.matchAll(/\b([A-Z]\w+\.[a-z]\w*)\(/gu)) names.add(name);
    for (const [, name = ''] of text.matchAll(/\b(navigator\.\w+)/gu)) names.add(name);
  }
  return names;
}

/** What the compatibility data say of a name; undefined for what is ours. */
function compat(name: string): CompatStatement | undefined {
  const [owner = '', member] = name.split('.');
  const { api, javascript } = DATA;
  const at = owner === 'navigator' ? api['Navigator'] : (api[owner] ?? javascript.builtins[owner]);
  if (member === undefined || at === undefined) return at?.__compat;
  return (at[`${member}_static`] ?? at[member])?.__compat;
}

/** True when a browser at the floor has it. */
function has(browser: keyof typeof BROWSER_FLOOR, { support }: CompatStatement): boolean {
  const said = support[browser];
  const [newest] = Array.isArray(said) ? said : [said];
  const added = newest?.version_added;
  if (typeof added !== 'string' || newest?.flags !== undefined) return false;
  return Number.parseFloat(added.replace('≤', '')) <= Number.parseFloat(BROWSER_FLOOR[browser]);
}

describe('the stated browsers', () => {
  const known = [...used()].flatMap((name) => {
    const said = compat(name);
    return said === undefined ? [] : [{ name, said }];
  });
  const browsers = Object.keys(BROWSER_FLOOR) as (keyof typeof BROWSER_FLOOR)[];
  const newer = known.filter(({ said }) => !browsers.every((browser) => has(browser, said)));

  test('have what the code uses without asking', () => {
    expect(known.length).toBeGreaterThan(50);
    expect(newer.map(({ name }) => name).toSorted()).toEqual(OPTIONAL.toSorted());
  });

  test('are those that the README names', () => {
    const { chrome, firefox, safari } = BROWSER_FLOOR;
    const said = `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`;
    expect(readFileSync('README.md', 'utf8')).toContain(said);
  });
});
