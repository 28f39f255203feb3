import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the compiler says of a file under the domain's rules; empty when it is content. */
function complaints(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiln-types-'));
  writeFileSync(join(folder, 'file.ts'), code);
  const config = {
    extends: join(root, 'src/domain/tsconfig.json'),
    include: [join(folder, '*.ts')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
}

test('the domain compiles without a browser and without Node', () => {
  expect(complaints('export const two: number = Math.max(1, 2);')).toBe('');
});

test('and sees neither', () => {
  const names = ['document', 'window', 'navigator', 'indexedDB', 'process', 'setTimeout', 'Blob'];
  const said = complaints(names.map((name) => `void ${name};`).join('\n') + '\nexport {};\n');
  for (const name of names) expect(said).toContain(`'${name}'`);
}, 30_000);
