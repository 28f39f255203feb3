import { addEstimates, NO_COST, type Estimate } from '../../domain/plan/model/estimate.ts';
import type { Result } from '../../domain/failure/failure.ts';
import type { Work } from '../../domain/job/work.ts';

/** What jobs would take together, of which some may not be known yet, or could not be done. */
export type Forecast = { readonly known: number; readonly estimate: Estimate };

/** The sum of what is known. */
export function sumForecasts(works: readonly (Result<Work> | null)[]): Forecast {
  const estimates = works.flatMap((work) => (work?.ok === true ? [work.value.plan.estimate] : []));
  return { known: estimates.length, estimate: estimates.reduce(addEstimates, NO_COST) };
}
