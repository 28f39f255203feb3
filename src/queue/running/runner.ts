import type { Storage } from '../../storage/storage.ts';
import type { EngineId } from '../../domain/media/engine-id.ts';
import type { JobId } from '../../domain/job/job.ts';
import { outputName } from '../../domain/job/output-name.ts';
import type { Means } from '../../domain/plan/context.ts';
import type { Progress } from '../../domain/job/progress.ts';
import type { EngineChoice } from '../../domain/job/settings.ts';
import type { Source } from '../../domain/job/source.ts';
import { NO_STATISTICS, type Statistics } from '../../domain/job/statistics.ts';
import type { Engine } from '../../engines/engine-api.ts';
import type { OpenedSource } from '../../storage/sources/source-store.ts';
import type { RunJobPorts } from './attempt.ts';
import type { Forecast } from '../api/forecast.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import type { LeaveNote } from '../tabs/leave-note.ts';
import { recover } from './recover.ts';
import type { OpenWorkshop, Workshop } from './job-processor.ts';

/** What the tab that does the work needs. */
export type RunnerPorts = {
  readonly ledger: JobLedger;
  readonly storage: Storage;
  readonly openSource: (source: Source) => Promise<OpenedSource>;
  /** Bytes that this site has stored; null when the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  readonly engines: Readonly<Record<EngineId, Engine>>;
  readonly device: Means['device'];
  /** Which engines the user allows now. */
  readonly engineChoice: () => EngineChoice;
  /** True when FFmpeg is on this device. */
  readonly hasFfmpeg: () => boolean;
  readonly leaveNote: LeaveNote;
  /** Fetches what works on jobs; called when there is one. */
  readonly loadWorkshop: () => Promise<OpenWorkshop>;
  /** True while nothing new may be started. */
  readonly isHeld: () => boolean;
  readonly onProgress: (id: JobId, progress: Progress | null) => void;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

/** The tab that does the work. */
export type Runner = {
  /** Stored with every try, so that the next runner knows whose it was. */
  readonly id: string;
  /** Looks for something to start, to stop or to plan. Called after every change. */
  readonly update: () => void;
  /** What jobs would be for another target, as far as that can be told; null before there was a job. */
  readonly forecast: (...asked: Parameters<Workshop['forecast']>) => Forecast | null;
};

/** Milliseconds until what could not be fetched is asked for again. */
const AFTER_FAILURE = 3000;

/** Puts the queue in order after the last runner, and does the work from then on. */
export async function startRunner(ports: RunnerPorts): Promise<Runner> {
  const { ledger, storage, leaveNote, engines, openSource, isHeld, onProgress } = ports;
  const id = ports.newId();
  const names = new Set<string>();

  await recover({ ledger, storage, openSource, left: leaveNote.left() });
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
  let { measures = {} } = await readStatistics(storage);
  /** Statistics are a courtesy: no job fails because they could not be written. */
  const count: RunJobPorts['count'] = async (change) => {
    try {
      await storage.meta.updateStatistics((sum) => {
        const next = change(sum);
        measures = next.measures ?? measures;
        return next;
      });
      workshop?.update();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  const open = (openWorkshop: OpenWorkshop): Workshop =>
    openWorkshop(
      {
        ledger,
        runner: id,
        width: Math.max(...Object.values(engines).map(({ width }) => width)),
        isHeld,
        onProgress,
        ports: {
          ...ports,
          measures: () => measures,
          artifacts: storage.artifacts,
          apply: async (job, event) => (await ledger.apply([job], event))[0] ?? null,
          current: ledger.get,
          count,
          nameOutput,
        },
      },
      { ...ports, measures: () => measures },
    );
  let workshop: Workshop | null = null;
  let loading: 'no' | 'yes' = 'no';
  const load = async () => {
    loading = 'yes';
    try {
      workshop = open(await ports.loadWorkshop());
    } catch {
      // The server is out of reach and the service worker does not have it yet: jobs wait until it comes.
      await ports.wait(AFTER_FAILURE);
    }
    loading = 'no';
    update();
  };
  const update = () => {
    if (workshop !== null) workshop.update();
    else if (loading === 'no' && ledger.jobs().length > 0) void load();
  };
  return {
    id,
    forecast: (ids, target) => workshop?.forecast(ids, target) ?? null,
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
