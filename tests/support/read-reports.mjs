/** What a runner's JSON report says: counts, how long each test took, and which passed on its second try only. */
import { readFileSync } from 'node:fs';

const root = process.cwd();

/** A report of Vitest. */
export function readVitest(file) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    flaky: [],
    tests: testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({
        name: `${name.replace(`${root}/`, '')}: ${fullName}`,
        seconds: (duration ?? 0) / 1000,
      })),
    ),
  };
}

/** A report of Playwright. The time of a test is that of all its tries. */
export function readPlaywright(file) {
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    flaky: tests.filter(({ status }) => status === 'flaky').map(({ name }) => name),
    tests,
  };
}

function testsOf({ title, suites = [], specs = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({
      name: [...path, spec.title].join(': '),
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      status,
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))];
}
