import { isSettled, type JobId } from '../../domain/job/job.ts';
import {
  measuresIn,
  companyOf,
  type Company,
  type Measures,
} from '../../domain/plan/model/measures.ts';
import { outputName } from '../../domain/job/output-name.ts';
import type { Progress } from '../../domain/job/progress.ts';
import { NO_STATISTICS, type Statistics } from '../../domain/queue/statistics.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Forecast } from '../contract/forecast.ts';
import { jobsTogether, type QueueGroups } from '../contract/ports.ts';
import type { OpenSource } from '../files/open-sources.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import type { LeaveNote } from '../tabs/leave-note.ts';
import type { Experience } from './attempt.ts';
import type { CreateJobProcessor, JobProcessor, LoadJobProcessor } from './job-processor.ts';
import { recover } from './recover.ts';

/** What the tab that does the work needs. */
export type RunnerPorts = QueueGroups & {
  readonly ledger: JobLedger;
  /** Id of this tab. */
  readonly tab: string;
  /** Makes room by deleting what can best be done without. True when there was something. */
  readonly makeRoom: () => Promise<boolean>;
  readonly openSource: OpenSource;
  readonly leaveNote: LeaveNote;
  /** Aborts when the page goes away. */
  readonly left: AbortSignal;
  readonly loadJobProcessor: LoadJobProcessor;
  /** False while nothing new may be started. */
  readonly mayStart: () => boolean;
  readonly onProgress: (id: JobId, progress: Progress | null) => void;
};

/** The tab that does the work. */
export type Runner = {
  /** Stored with every attempt, so that the next runner knows whose it was. */
  readonly id: string;
  /** Looks for something to start, to stop or to plan. Called after every change. */
  readonly update: () => void;
  /** What jobs would be by another choice, as far as that can be told; null before there was a job. */
  readonly forecast: (...asked: Parameters<JobProcessor['forecast']>) => Forecast | null;
};

/** `measuresIn`, remembered: it is asked for every job. */
function rememberedMeasures(): typeof measuresIn {
  let last: { of: Measures; company: Company; result: Measures } | null = null;
  return (of, company) => {
    if (last?.of !== of || last.company !== company) {
      last = { of, company, result: measuresIn(of, company) };
    }
    return last.result;
  };
}

/** Milliseconds until what could not be fetched is asked for again. */
const AFTER_FAILURE = 3000;

/** Puts the queue in order after the last runner, and does the work from then on. */
export async function startRunner(ports: RunnerPorts): Promise<Runner> {
  const { ledger, storage, leaveNote, openSource, clock } = ports;
  const id = ports.newId();
  const names = new Set<string>();

  await recover({
    ledger,
    tab: ports.tab,
    storage,
    openSource,
    gone: leaveNote.left(),
    left: ports.left,
  });
  leaveNote.stay();

  /** Names of outputs stay taken for as long as this runner lives; a deleted one may be with the user already. */
  const nameOutput = (source: string, extension: string, suffix: string) => {
    for (const job of ledger.jobs()) {
      if (job.state === 'done') for (const output of job.outputs) names.add(output.name);
    }
    const name = outputName(source, extension, names, suffix);
    names.add(name);
    return name;
  };
  const measuresHere = rememberedMeasures();
  let { measures = {} } = await readStatistics(storage);
  /** Statistics are a courtesy: no job fails because they could not be written. */
  const count: Experience['count'] = async (change) => {
    try {
      await storage.meta.updateStatistics((sum) => {
        const next = change(sum);
        measures = next.measures ?? measures;
        return next;
      });
      processor?.update();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  const width = jobsTogether(ports.engines);
  /** Jobs that wait for each other's end wait side by side, if two can be worked on at once. */
  const company = (): Company =>
    companyOf(Math.min(width, ledger.jobs().filter((job) => !isSettled(job)).length));
  const open = (createProcessor: CreateJobProcessor): JobProcessor =>
    createProcessor({
      ...ports,
      runner: id,
      experience: { measures: () => measuresHere(measures, company()), count },
      jobs: {
        current: ledger.get,
        apply: async (job, event) => (await ledger.apply([job], event))[0] ?? null,
        nameOutput,
      },
    });
  let processor: JobProcessor | null = null;
  let loading: 'no' | 'yes' = 'no';
  const load = async () => {
    loading = 'yes';
    const create = await ports.loadJobProcessor().catch(() => null);
    // The server is out of reach and the service worker does not have it yet: jobs wait until it comes.
    if (create === null) await clock.wait(AFTER_FAILURE);
    else processor = open(create);
    loading = 'no';
    update();
  };
  const update = () => {
    if (processor !== null) processor.update();
    else if (loading === 'no' && ledger.jobs().length > 0) void load();
  };
  return {
    id,
    forecast: (ids, choice) => processor?.forecast(ids, choice) ?? null,
    update,
  };
}

/** What cannot be read now is measured anew. */
async function readStatistics({ meta }: Storage): Promise<Statistics> {
  try {
    return await meta.statistics();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return NO_STATISTICS;
  }
}
