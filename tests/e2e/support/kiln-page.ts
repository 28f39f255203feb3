import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Settings } from '../../../src/domain/settings/settings.ts';

/** Path of a fixture. */
export const fixture = (name: string) =>
  new URL(`../../fixtures/${name}`, import.meta.url).pathname;

/** What tests do on the page, found the way users and assistive technology find it. */
export class KilnPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    // A mistake in a worker is made up for by FFmpeg, which is why a result alone would not show it.
    page.on('console', (message) => {
      if (message.text().startsWith('Kiln made a mistake.')) expect.soft(message.text()).toBe('');
    });
  }

  /** Opens Kiln and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('button', { name: 'Settings' })).toBeVisible();
  }

  /** Chooses what is made of the files that wait for Convert and were not set on their rows, and of new ones. */
  async convertTo(format: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Convert to', exact: true }).selectOption(format);
  }

  /** Chooses what is made of one file, on its row: what is chosen above does not change that any more. */
  async convertJobTo(name: string, format: string): Promise<void> {
    await this.page
      .getByRole('combobox', { name: `Convert ${name} to`, exact: true })
      .selectOption(format);
  }

  /** Chooses who may work. That the settings' dialog does it is tested in page.e2e.ts. */
  async useEngine(engine: 'auto' | 'ffmpeg'): Promise<void> {
    await this.changeSettings({ engine });
  }

  /** Changes settings from outside, as another tab does: no dialog is fetched, and the page is not loaded anew. */
  async changeSettings(change: Partial<Settings>): Promise<void> {
    await this.page.evaluate((changed) => {
      const key = 'kiln-settings';
      const before: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      const newValue = JSON.stringify({ ...(before as object), ...changed });
      localStorage.setItem(key, newValue);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    }, change);
  }

  /** Adds files by the file dialog and waits until they are stored, or until the page says why one is not. */
  async add(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    // Rows appear a moment after the dialog is closed: no row that is being stored says nothing before that.
    const answers = this.page.locator('[data-state], .notice');
    await answers.evaluateAll((known) =>
      known.forEach((one) => one.setAttribute('data-known', '')),
    );
    await this.page.getByLabel('Add files', { exact: true }).setInputFiles(files);
    await expect(answers.and(this.page.locator(':not([data-known])')).first()).toBeAttached();
    await expect(this.page.locator('[data-state="importing"]')).toHaveCount(0);
  }

  /** The job of a file. */
  job(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Queue' })
      .getByRole('listitem', { name, exact: true });
  }

  /** All jobs. */
  jobs(): Locator {
    return this.page.getByRole('list', { name: 'Queue' }).locator('> [role=listitem], > li');
  }

  /** Sets when jobs start: what is told to go before that waits. */
  async startWhen(kind: 'now' | 'at' | 'charging' | 'idle'): Promise<void> {
    const start = this.page.getByLabel('Start jobs', { exact: true });
    if (!(await start.isVisible()))
      await this.page.getByRole('button', { name: 'When to start' }).click();
    await start.selectOption(kind);
  }

  /** Says go. */
  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Convert', exact: true }).click();
  }

  /** Waits until a job is in a state. */
  async waitFor(name: string, state: string, timeout = 180_000): Promise<void> {
    await expect(this.job(name)).toHaveAttribute('data-state', state, { timeout });
  }

  /** Saves the output of a job and says where it is now. */
  async download(name: string): Promise<string> {
    const button = this.job(name).getByRole('button', { name: 'Download', exact: true });
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    const file = join(await mkdtemp(join(tmpdir(), 'kiln-e2e-')), download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  /** Adds files that are to be converted to a format, and says go. */
  async begin(files: Parameters<Locator['setInputFiles']>[0], format: string): Promise<void> {
    await this.convertTo(format);
    await this.add(files);
    await this.start();
  }

  /** Adds one file, converts it, and says where the output was saved. */
  async convert(file: string, format: string): Promise<string> {
    const name = file.split('/').at(-1) ?? '';
    await this.begin(file, format);
    await this.waitFor(name, 'done');
    return this.download(name);
  }

  /** Removes all jobs, as a user does who wants an empty page and no files left. None may be at work. */
  async clear(): Promise<void> {
    if ((await this.jobs().count()) === 0) return;
    const finished = this.page.getByRole('button', { name: 'Clear finished' });
    if (await finished.isVisible()) await this.takeAway(finished);
    const remove = this.jobs().getByRole('button', { name: 'Remove', exact: true });
    while ((await this.jobs().count()) > 0) await this.takeAway(remove.first());
    await this.forgetRemoved();
  }

  /** Removes the job of a file, with its result, saved or not. */
  async remove(name: string): Promise<void> {
    await this.takeAway(this.job(name).getByRole('button', { name: 'Remove', exact: true }));
  }

  /** Presses what takes jobs out of the list, and says yes where that is asked. */
  async takeAway(button: Locator): Promise<void> {
    const before = await this.jobs().count();
    const yes = this.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true });
    await button.click();
    const isAsked = async () => (await yes.count()) > 0;
    await expect
      .poll(async () => (await isAsked()) || (await this.jobs().count()) < before)
      .toBe(true);
    if (await isAsked()) await yes.click();
    await expect.poll(() => this.jobs().count()).toBeLessThan(before);
  }

  /** Deletes what was removed and could be put back. */
  async forgetRemoved(): Promise<void> {
    const forget = this.page.getByRole('button', { name: 'Delete for good' });
    await forget.click();
    await expect(forget).toHaveCount(0);
  }

  /** Names and sizes of all artifacts in the origin private file system. */
  artifacts(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const names: string[] = [];
      try {
        const root = await navigator.storage.getDirectory();
        for await (const name of (await root.getDirectoryHandle('artifacts')).keys())
          names.push(name);
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      }
      return names;
    });
  }

  /** The most memory that the engine's heap took for any artifact that is stored, in bytes. */
  engineHeap(): Promise<number> {
    return this.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kiln');
        request.onsuccess = () => resolve(request.result);
      });
      const jobs = await new Promise<{ work?: { artifacts: Record<string, { heap: number }> } }[]>(
        (resolve) => {
          const request = db.transaction('jobs').objectStore('jobs').getAll();
          request.onsuccess = () => resolve(request.result);
        },
      );
      db.close();
      const artifacts = jobs.flatMap(({ work }) => Object.values(work?.artifacts ?? {}));
      return Math.max(...artifacts.map(({ heap }) => heap));
    });
  }

  /** Opens the diagnostics, by way of the settings. */
  async openDiagnostics(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Settings' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Diagnostics' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Diagnostics' });
    await expect(dialog.getByRole('button', { name: 'Check storage' })).toBeVisible();
    return dialog;
  }

  /** Deletes all originals behind Kiln's back, as a browser does that tidies up. */
  async loseSources(): Promise<void> {
    await this.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kiln');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction('sources', 'readwrite');
      transaction.objectStore('sources').clear();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    });
  }

  /** Kills the page's process, as the system does when memory runs out. */
  async crash(): Promise<void> {
    const cdp: CDPSession = await this.page.context().newCDPSession(this.page);
    const gone = this.page.waitForEvent('crash');
    // The answer never comes: the process that would give it is dead.
    void cdp.send('Page.crash').catch(() => undefined);
    await gone;
  }
}
