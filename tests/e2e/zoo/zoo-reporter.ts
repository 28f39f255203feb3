import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter';

type Verdict = 'right' | 'wrong' | 'refused';

/** Prints how many pairs of file and target came out right, wrong, and refused in words, by engine setting. */
export default class ZooReporter implements Reporter {
  readonly #verdicts = new Map<string, Verdict[]>();
  readonly #told: string[] = [];

  onTestEnd(test: TestCase, { status, annotations, errors }: TestResult): void {
    const [setting = '', pair = ''] = test.titlePath().slice(-2);
    const refused = annotations.find(({ type }) => type === 'refused');
    const verdict = status !== 'passed' ? 'wrong' : refused === undefined ? 'right' : 'refused';
    this.#verdicts.set(setting, [...(this.#verdicts.get(setting) ?? []), verdict]);
    const why = refused?.description ?? errors[0]?.message ?? '';
    if (verdict !== 'right') this.#told.push(`${verdict}: ${pair}, ${setting}: ${why}`);
  }

  onEnd(): void {
    console.log(`\n${this.#told.join('\n')}\n`);
    for (const [setting, verdicts] of this.#verdicts) {
      const count = (wanted: Verdict) => verdicts.filter((one) => one === wanted).length;
      const said = `${count('right')} right, ${count('wrong')} wrong, ${count('refused')} refused`;
      console.log(`${setting.padEnd(12)} ${verdicts.length} pairs: ${said}`);
    }
  }
}
