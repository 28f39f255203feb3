import { createPlanAhead, type PlanAhead, type PlanAheadPorts } from '../planning/plan-ahead.ts';
import { createScheduler, type SchedulerPorts } from './scheduler.ts';

/** What works on jobs: it plans them, starts them and sees them through. */
export type JobProcessor = {
  /** Looks for something to start, to stop or to plan. Called after every change. */
  readonly update: () => void;
  readonly forecast: PlanAhead['forecast'];
};

/**
 * Makes a job processor. With all planners behind it, it is nearly half of the page's code, and nobody needs it before
 * there is a job: the composition root loads it then.
 */
export function createJobProcessor(ports: SchedulerPorts & PlanAheadPorts): JobProcessor {
  const scheduler = createScheduler(ports);
  const planAhead = createPlanAhead(ports);
  return {
    update() {
      scheduler.update();
      planAhead.update();
    },
    forecast: planAhead.forecast,
  };
}

/** Makes a job processor, wherever that code comes from. */
export type CreateJobProcessor = typeof createJobProcessor;

/** Fetches what works on jobs; called when there is one. */
export type LoadJobProcessor = () => Promise<CreateJobProcessor>;
