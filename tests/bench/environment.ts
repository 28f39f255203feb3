import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { findBrowser } from '../../src/build/find-browser.mjs';

/** On what the bench ran. Load averages are those of the last minute. */
export type Environment = {
  readonly date: string;
  readonly browser: string;
  readonly ffmpeg: string;
  readonly cores: number;
  readonly processor: string;
  readonly load: { readonly before: number; readonly after: number };
};

/** Load average of the last minute. */
export function loadNow(): number {
  return loadavg()[0] ?? NaN;
}

/** Describes this machine. */
export function environment(date: Date, loadBefore: number): Environment {
  const browser = findBrowser();
  return {
    date: date.toISOString(),
    browser: browser === null ? 'none' : firstLine(browser, '--version'),
    ffmpeg: firstLine('ffmpeg', '-version').split(' ').slice(0, 3).join(' '),
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    load: { before: loadBefore, after: loadNow() },
  };
}

function firstLine(command: string, option: string): string {
  return execFileSync(command, [option], { encoding: 'utf8' }).split('\n')[0]?.trim() ?? '';
}
