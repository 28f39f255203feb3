/** Runs every check there is, all of them even when one fails, and ends with "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTools } from './support/browser/ensure-tools.mjs';

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

console.log('');
for (const { name, passed, failed, seconds } of summary) {
  console.log(`${name.padEnd(20)}${verdict({ passed, failed })} (${seconds.toFixed(1)} s)`);
}
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
  return { passed: 0, failed: missing === null ? 0 : 1 };
}

/** A script that passes or fails as a whole. */
function check(script) {
  return npm(script) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(project) {
  const file = `${RESULTS}/${project}.json`;
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = npm(project, report);
  return counted(ok, file, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

function playwright(project) {
  const file = `${RESULTS}/${project}.json`;
  const ok = npm('e2e', ['--project', project], { KILN_E2E_REPORT: file });
  return counted(ok, file, ({ stats }) => {
    if (stats.flaky > 0) console.log(`${stats.flaky} passed on their second try only.`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  });
}

/** What a report says; a runner that failed without a failed test (it did not start, say) counts as one. */
function counted(ok, file, read) {
  const { passed, failed } = readReport(file, read);
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function npm(script, args = [], env = {}) {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: scratch, ...env },
  });
  return status === 0;
}
