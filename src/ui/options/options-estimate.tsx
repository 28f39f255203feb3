import type { Estimate } from '../../domain/plan/model/estimate.ts';
import { describeEstimate } from '../words/describe-estimate.ts';
import { formatFacts } from '../words/numbers.ts';
import './options-estimate.css';

type Props = {
  /** Whose estimate it is. */
  readonly label: string;
  readonly estimate: Estimate;
};

/** What the options above mean in time and size, following every change of them. */
export function OptionsEstimate({ label, estimate }: Props) {
  const facts = describeEstimate(estimate);
  if (facts.length === 0) return null;
  return (
    <p class="options-estimate" aria-live="polite">
      {label} {formatFacts(facts)}
    </p>
  );
}
