import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { HOUSE, type Layer } from './house.ts';
import { codeFiles, importsOf } from './imports.ts';
import { misplaced, violations } from './violations.ts';

/** Files that a folder may hold before it is a hall; formats and words are lists by nature. */
const MOST = 26;
const LISTS = /^(?:domain\/formats|ui\/words\b.*)$/u;

const files = codeFiles();

describe('the house', () => {
  test('every folder of code is a room of the table, and every line of the table a folder', () => {
    expect(misplaced(HOUSE, files)).toEqual([]);
  });

  test('imports go only where the table says', () => {
    expect(violations(HOUSE, importsOf(files))).toEqual([]);
  });

  test('every import is found, and leads to a file', () => {
    const imports = importsOf(files).filter(({ to }) => /\.tsx?$/u.test(to));
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.filter(({ to }) => !files.includes(to) && !to.endsWith('.d.ts'))).toEqual([]);
  });

  test(`no room holds more than ${MOST} files of code`, () => {
    const folders = files.map((file) => dirname(file));
    const halls = folders.filter(
      (folder) => folders.filter((one) => one === folder).length > MOST && !LISTS.test(folder),
    );
    expect([...new Set(halls)]).toEqual([]);
  });
});

describe('the check itself', () => {
  const ground: Layer = {
    name: 'ground',
    says: '',
    imports: [],
    packages: [],
    floors: [{ stones: '' }, { walls: '', doors: '' }, { '.': '' }],
    openings: [],
  };
  const top: Layer = {
    name: 'top',
    says: '',
    imports: ['ground/stones'],
    packages: ['glass', '@paint/'],
    floors: [{ '.': '' }],
    openings: [],
  };
  const faults = (from: string, to: string, layer = ground) =>
    violations([layer, top], [{ from, to }]).length;

  test.each([
    ['ground/walls/a.ts', 'ground/stones/b.ts'],
    ['ground/walls/a.ts', 'ground/walls/b.ts'],
    ['ground/a.ts', 'ground/doors/b.ts'],
    ['top/a.ts', 'ground/stones/b.ts'],
    ['top/a.ts', 'glass'],
    ['top/a.ts', 'glass/thin'],
    ['top/a.ts', '@paint/white'],
    ['main.tsx', 'ground/walls/b.ts'],
  ])('%s may import %s', (from, to) => expect(faults(from, to)).toBe(0));

  test.each([
    ['ground/stones/a.ts', 'ground/walls/b.ts'],
    ['ground/walls/a.ts', 'ground/a.ts'],
    ['ground/walls/a.ts', 'ground/doors/b.ts'],
    ['ground/walls/a.ts', 'top/b.ts'],
    ['top/a.ts', 'ground/walls/b.ts'],
    ['top/a.ts', 'ground/attic/b.ts'],
    ['top/a.ts', 'glasses'],
    ['ground/walls/a.ts', 'glass'],
  ])('%s may not import %s', (from, to) => expect(faults(from, to)).toBe(1));

  test('a language is part of the room of words', () => {
    const imports = [
      { from: 'ui/words/languages.ts', to: 'ui/words/de/language.ts' },
      { from: 'ui/words/de/language.ts', to: 'ui/words/language.ts' },
      { from: 'ui/words/de/edits.ts', to: 'ui/words/grammar/plurals.ts' },
    ];
    expect(violations(HOUSE, imports)).toEqual([]);
    expect(
      violations(HOUSE, [{ from: 'ui/words/de/edits.ts', to: 'ui/state/model.ts' }]),
    ).toHaveLength(1);
  });

  test('a layer that may be imported keeps its excepted rooms', () => {
    const wide = { ...top, imports: ['ground'], except: ['ground/walls'] };
    expect(violations([ground, wide], [{ from: 'top/a.ts', to: 'ground/stones/b.ts' }])).toEqual(
      [],
    );
    expect(
      violations([ground, wide], [{ from: 'top/a.ts', to: 'ground/walls/b.ts' }]),
    ).toHaveLength(1);
  });

  test('an opening is open to the rooms beside it, and to nobody below', () => {
    const open = { ...ground, openings: ['ground/doors/b.ts'] };
    expect(faults('ground/walls/a.ts', 'ground/doors/b.ts', open)).toBe(0);
    expect(faults('ground/stones/a.ts', 'ground/doors/b.ts', open)).toBe(1);
  });

  test('a folder without a line, a line without a folder, an opening without a file', () => {
    const open = { ...ground, openings: ['ground/doors/gone.ts'] };
    const there = ['ground/stones/a.ts', 'ground/walls/a.ts', 'ground/a.ts', 'ground/attic/a.ts'];
    expect(misplaced([open], there)).toEqual([
      'ground/attic',
      'ground/doors',
      'ground/doors/gone.ts',
    ]);
  });
});
