import { dependencies, type Step, type StepId } from '../step/step.ts';

/** A step of a plan of any version: its id, and whatever else that version wrote. */
export type StoredStep = { readonly id: StepId };

/**
 * The steps that an earlier plan had just so, together with all that they read: what came of them then is what would
 * come of them now. How long a step takes, and how much memory, makes no difference.
 */
export function unchangedSteps(
  steps: readonly Step[],
  earlier: readonly StoredStep[],
): ReadonlySet<StepId> {
  const before = new Map(earlier.map((step) => [step.id, essence(step)]));
  const unchanged = new Set<StepId>();
  // Steps stand after those that they read.
  for (const step of steps) {
    const isSame = before.get(step.id) === essence(step);
    if (isSame && dependencies(step).every((id) => unchanged.has(id))) unchanged.add(step.id);
  }
  return unchanged;
}

/** What decides about a step's artifact, as a text that is the same whatever the order of the fields. */
function essence(step: StoredStep & Partial<Step>): string {
  const { engine, inputs, format, command } = step;
  return JSON.stringify([engine, inputs, format, command], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
