import { expect, type Locator, type Page } from 'playwright/test';
import { english } from '../../../src/ui/words/en/english.ts';
import type { Catalogue } from '../../../src/ui/words/language.ts';
import { pseudoLanguage } from '../../../src/ui/words/pseudo-language.ts';
import { cutOff, untranslated } from './untranslated.ts';

/** Widths of a phone and of a desktop: what fits both fits between them. Tests begin with the first. */
export const WIDTHS = [360, 1280] as const;

/** A room's words as the page in disguise has them. */
export const inPseudo = <Room extends keyof typeof english>(room: Room): Catalogue[Room] =>
  pseudoLanguage.wordsOf(room, english[room]);

/** The button of that name. */
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** The page in the pseudo-locale, and what tests do on it. */
export class PseudoPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens Kiln in disguise and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto('./?locale=en-XA');
    await expect(button(this.page, inPseudo('app').settings)).toBeVisible();
    await expect(this.page.locator('html')).toHaveAttribute('lang', 'en-XA');
  }

  /**
   * Nothing that can be seen now is English or cut off, on a phone and on a desktop; if something is, the test goes on, so
   * that all is told at once.
   */
  async check(where: string): Promise<void> {
    for (const width of WIDTHS.toReversed()) {
      await this.page.setViewportSize({ width, height: 900 });
      // What is drawn on the next frame is seen, too.
      await this.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const problems = [...(await untranslated(this.page)), ...(await cutOff(this.page))];
      expect.soft(problems, `${where}, ${width} px`).toEqual([]);
    }
  }

  /** Looks at one group of options after the other. Only given files have tags. */
  async checkGroups(within: Page | Locator, where: string): Promise<void> {
    const { tags, ...others } = inPseudo('form').optionGroups;
    for (const name of [...Object.values(others), ...(within === this.page ? [] : [tags])]) {
      const group = button(within, name);
      await group.click();
      await expect(group).toHaveAttribute('aria-expanded', 'true');
      await this.check(`${where}, ${name}`);
    }
  }

  /** Chooses something from the menu of where files come from. */
  async choose(name: string): Promise<void> {
    await button(this.page, inPseudo('intake').more).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Adds files and waits until they are stored. */
  async add(files: readonly string[]): Promise<void> {
    const jobs = this.page.locator('[data-state]');
    const before = await jobs.count();
    await this.page
      .getByLabel(inPseudo('intake').addFiles, { exact: true })
      .setInputFiles([...files]);
    await expect(jobs).toHaveCount(before + files.length);
    await expect(this.page.locator('[data-state="importing"]')).toHaveCount(0);
  }

  /** The job of a file. */
  job(name: string): Locator {
    return this.page.getByRole('listitem', { name, exact: true });
  }

  /** Closes the dialog that is open. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }
}
