import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter';
import { budgets, type Budget } from './budgets.ts';
import { environment, loadNow, type Environment } from './environment.ts';
import { networkTable, shellTable } from './download-tables.ts';
import type { BenchResult } from './result.ts';
import { jobTable } from './table.ts';

const FILE = fileURLToPath(new URL('../../test-results/bench.json', import.meta.url));

/** Collects what the tests of the bench report, prints it, and writes test-results/bench.json. */
export default class BenchReporter implements Reporter {
  readonly #results: BenchResult[] = [];
  readonly #loadBefore = loadNow();

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    const bodies = attachments.flatMap(({ name, body }) =>
      name === 'bench' && body !== undefined ? [body] : [],
    );
    this.#results.push(...bodies.map((body) => JSON.parse(body.toString()) as BenchResult));
  }

  async onEnd(): Promise<void> {
    const results = this.#results;
    const machine = environment(new Date(), this.#loadBefore);
    const promises = budgets(results);
    console.log(`\n${[head(machine), ...results.map(show), budgetTable(promises)].join('\n\n')}`);
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, JSON.stringify({ machine, results, budgets: promises }, null, 2));
  }
}

function head({ date, browser, ffmpeg, cores, processor, load }: Environment): string {
  return [
    `${date}, ${browser}, ${ffmpeg}`,
    `${cores} cores of ${processor}; load ${load.before.toFixed(2)} before, ${load.after.toFixed(2)} after`,
  ].join('\n');
}

function show(result: BenchResult): string {
  switch (result.kind) {
    case 'job':
      return jobTable(result);
    case 'network':
      return networkTable(result);
    case 'shell':
      return shellTable(result);
    default:
      return result satisfies never;
  }
}

function budgetTable(all: readonly Budget[]): string {
  const rows = all.map(({ text, state, detail }) => `${state.padEnd(8)} ${text}: ${detail}`);
  return ['## Budgets', ...rows].join('\n');
}
