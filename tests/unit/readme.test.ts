import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { formatsTable, TABLE_END, TABLE_START } from './formats-table.ts';

const path = new URL('../../README.md', import.meta.url);
const readme = readFileSync(path, 'utf8');

test('the formats table of the README is that of the catalogue (else: npm run readme)', () => {
  const [before = '', rest = ''] = readme.split(TABLE_START);
  const [table = '', after = ''] = rest.split(TABLE_END);
  const wanted = `\n\n${formatsTable()}\n\n`;
  if (process.env['KILN_WRITE_README'] === '1') {
    writeFileSync(path, [before, TABLE_START, wanted, TABLE_END, after].join(''));
    return;
  }
  expect(table).toBe(wanted);
});

test('every dependency has its reason in the README', () => {
  const { dependencies, devDependencies } = packageJson;
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    expect(readme, name).toContain(`\`${name}\``);
  }
});

test('every file that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|tests|public)\/[\w./-]+)`/gu)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) {
    expect(() => readFileSync(new URL(`../../${file}`, import.meta.url)), file).not.toThrow(
      /ENOENT/u,
    );
  }
});
