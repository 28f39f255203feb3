import { createForesight, type ForeseePorts, type Foresight } from '../planning/plan-ahead.ts';
import { createScheduler, type SchedulerOptions } from './scheduler.ts';

/** What works on jobs: it plans them, starts them and sees them through. */
export type Workshop = {
  /** Looks for something to start, to stop or to plan. Called after every change. */
  readonly update: () => void;
  readonly forecast: Foresight['forecast'];
};

/**
 * Makes a workshop. With all planners behind it, it is nearly half of the page's code, and nobody needs it before there
 * is a job: the composition root loads it then.
 */
export function createWorkshop(scheduling: SchedulerOptions, foreseeing: ForeseePorts): Workshop {
  const scheduler = createScheduler(scheduling);
  const foresight = createForesight(foreseeing);
  return {
    update() {
      scheduler.update();
      foresight.update();
    },
    forecast: foresight.forecast,
  };
}

/** How a workshop is come by. */
export type OpenWorkshop = typeof createWorkshop;
