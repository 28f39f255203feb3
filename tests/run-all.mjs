/** Runs every check there is, all of them even when one fails, and ends with "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTools } from './support/browser/ensure-tools.mjs';
import { readPlaywright, readVitest } from './support/read-reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Absolute: Playwright takes relative ones from the folder of its configuration.
const RESULTS = `${root}test-results`;

process.chdir(root);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

// Clips, profiles and downloads go with the run that made them.
const scratch = mkdtempSync(join(tmpdir(), 'kiln-tests-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Each step runs and says how many of its tests passed and failed. */
const STEPS = {
  tools,
  format: () => check('format:check'),
  lint: () => check('lint'),
  types: () => check('types'),
  unit: () => vitest('unit'),
  contract: () => vitest('contract'),
  build: () => check('build'),
  e2e: () => playwright('together'),
  'e2e, one at a time': () => playwright('alone'),
};

const summary = Object.entries(STEPS).map(([name, step]) => {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const count = step();
  return { name, ...count, seconds: (performance.now() - start) / 1000 };
});

const SLOWEST = 10;
const slowest = summary
  .flatMap(({ tests }) => tests)
  .toSorted((a, b) => b.seconds - a.seconds)
  .slice(0, SLOWEST);
console.log('\nThe slowest tests:');
for (const { name, seconds } of slowest)
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);

console.log('');
for (const { name, seconds, ...count } of summary) {
  console.log(`${name.padEnd(20)}${verdict(count)} (${seconds.toFixed(1)} s)`);
}
const flaky = summary.flatMap((step) => step.flaky);
if (flaky.length > 0) console.log('\nPassed on the second try only:');
for (const name of flaky) console.log(`  ${name}`);

const total = {
  passed: summary.reduce((sum, { passed }) => sum + passed, 0),
  failed: summary.reduce((sum, { failed }) => sum + failed, 0),
};
console.log(verdict(total));
process.exitCode = total.failed === 0 ? 0 : 1;

function verdict({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** Not a test; but without tools the rest says little. */
function tools() {
  const missing = ensureTools();
  if (missing !== null) console.error(missing);
  return untold(0, missing === null ? 0 : 1);
}

/** A script that passes or fails as a whole. */
function check(script) {
  return npm(script) ? untold(1, 0) : untold(0, 1);
}

function vitest(project) {
  const file = `${RESULTS}/${project}.json`;
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return told(npm(project, report), file, readVitest);
}

function playwright(project) {
  const file = `${RESULTS}/${project}.json`;
  const ok = npm('e2e', ['--project', project], { KILN_E2E_REPORT: file });
  return told(ok, file, readPlaywright);
}

/** A step of which nothing is known but its end. */
function untold(passed, failed) {
  return { passed, failed, tests: [], flaky: [] };
}

/** What a report says; a runner that failed without a failed test (it did not start, say) counts as one. */
function told(ok, file, read) {
  const said = readReport(file, read);
  return { ...said, failed: ok ? said.failed : Math.max(1, said.failed) };
}

function readReport(file, read) {
  try {
    return read(file);
  } catch {
    return untold(0, 1);
  }
}

function npm(script, args = [], env = {}) {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: scratch, ...env },
  });
  return status === 0;
}
