import type { EngineChoice } from '../../domain/engine/engine-id.ts';
import type { JobBase } from '../../domain/job/job.ts';
import type { Measures } from '../../domain/plan/model/measures.ts';
import type { Device, Engines } from '../contract/ports.ts';

/** Who probes sources, and on what kind of device. */
export type Planner = {
  readonly engines: Engines;
  readonly device: Pick<Device, 'power'>;
  /** How jobs of each kind went on this device. */
  readonly experience: { readonly measures: () => Measures };
};

/** What a plan is asked for. */
export type PlanOrder = Pick<JobBase, 'target' | 'avoid'> & { readonly choice: EngineChoice };
