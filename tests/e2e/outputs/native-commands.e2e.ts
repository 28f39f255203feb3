import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

const shared = shareKiln();

test('what waits is saved as a script, which does it without Kiln', async () => {
  const kiln = shared();
  await kiln.convertTo('jpg');
  await kiln.add(fixture('picture.png'));
  await expect(kiln.job('picture.png')).toHaveAttribute('data-engine', /./u);
  await kiln.page.getByRole('button', { name: 'More', exact: true }).click();
  await kiln.page.getByRole('menuitem', { name: 'Continue natively…' }).click();
  const dialog = kiln.page.getByRole('dialog', { name: 'Continue natively' });
  await dialog.getByRole('combobox', { name: 'Script for' }).selectOption('snakefile');
  await expect(dialog.getByRole('region', { name: 'Commands' })).toContainText('rule job_1:');
  await dialog.getByRole('combobox', { name: 'Script for' }).selectOption('shell');
  const [download] = await Promise.all([
    kiln.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kiln.sh');
  await kiln.page.keyboard.press('Escape');

  const folder = await mkdtemp(join(tmpdir(), 'kiln-natively-'));
  await copyFile(fixture('picture.png'), join(folder, 'picture.png'));
  execFileSync('/bin/sh', [await download.path(), folder]);
  expect((await stat(join(folder, 'converted', 'picture.jpg'))).size).toBeGreaterThan(0);
});
