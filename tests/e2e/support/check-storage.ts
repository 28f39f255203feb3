import { expect } from 'playwright/test';
import type { KilnPage } from './kiln-page.ts';

/** Lets Kiln compare what is stored with what its jobs say, and fails when anything is missing, changed or left over. */
export async function expectSoundStorage(kiln: KilnPage): Promise<void> {
  const dialog = await kiln.openDiagnostics();
  await dialog.getByRole('button', { name: 'Check storage' }).click();
  await expect(dialog.locator('[data-found]')).toHaveAttribute('data-found', '0');
  await kiln.page.keyboard.press('Escape');
  await expect(kiln.page.getByRole('dialog')).toHaveCount(0);
}
