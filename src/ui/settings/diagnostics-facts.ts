import { STAGES, type Statistics, type Way } from '../../domain/queue/statistics.ts';
import {
  formatBytes,
  formatDuration,
  formatFactor,
  formatNumber,
  formatSeries,
} from '../words/numbers.ts';
import type { AppServices, BrowserFacts, EngineState, StorageUse } from '../state/app-services.ts';
import { codecName } from '../words/codec-name.ts';
import type { Fact } from './fact-list.tsx';
import { diagnosticsWords } from '../words/diagnostics-words.ts';
import { resultsWords } from '../words/results-words.ts';

/** What is told of the page and of where it runs. */
export type Surroundings = {
  readonly facts: BrowserFacts;
  readonly use: StorageUse;
  readonly engine: EngineState;
} & Pick<AppServices, 'about' | 'device' | 'storage'>;

/** What this browser is and can do. */
export function browserFactList(around: Surroundings): Fact[] {
  const { facts, use, engine, about, device, storage } = around;
  return [
    [diagnosticsWords.version, about.version],
    [diagnosticsWords.userAgent, facts.browser],
    [diagnosticsWords.cores, String(facts.cores)],
    [
      diagnosticsWords.memory,
      facts.memory === null
        ? diagnosticsWords.unknown
        : diagnosticsWords.gigabytes(formatNumber(facts.memory)),
    ],
    [diagnosticsWords.decodes, codecs(facts.decodes)],
    [diagnosticsWords.encodes, codecs(facts.encodes)],
    [
      diagnosticsWords.engine,
      `${diagnosticsWords.engineVersion}, ${diagnosticsWords.engineStates[engine.kind]}`,
    ],
    [diagnosticsWords.opfs, diagnosticsWords.presence[facts.opfs]],
    [diagnosticsWords.sources, diagnosticsWords.adapters[storage.adapters.sources]],
    [diagnosticsWords.artifacts, diagnosticsWords.adapters[storage.adapters.artifacts]],
    [
      diagnosticsWords.persistence,
      facts.persistence === null
        ? diagnosticsWords.unknown
        : diagnosticsWords.persistences[facts.persistence],
    ],
    [
      diagnosticsWords.storage,
      use.quota === null
        ? formatBytes(use.used)
        : diagnosticsWords.storedOf(formatBytes(use.used), formatBytes(use.quota)),
    ],
    [diagnosticsWords.locks, diagnosticsWords.presence[facts.locks]],
    [diagnosticsWords.tabs, diagnosticsWords.tabKinds[device.tabs]],
  ];
}

/** What the queue has done so far. Ways and stages that took no time are left out. */
export function statisticsFactList({
  done,
  failed,
  bytesIn,
  bytesOut,
  ...sum
}: Statistics): Fact[] {
  const ways = Object.entries(sum.ways) as [Way, { media: number; work: number }][];
  return [
    [diagnosticsWords.jobs, diagnosticsWords.jobCounts(formatNumber(done), formatNumber(failed))],
    [
      diagnosticsWords.bytes,
      diagnosticsWords.bytesInOut(formatBytes(bytesIn), formatBytes(bytesOut)),
    ],
    [diagnosticsWords.media, formatDuration(sum.media)],
    ...STAGES.filter((stage) => sum.stages[stage] > 0).map((stage): Fact => [
      diagnosticsWords.stages[stage],
      formatDuration(sum.stages[stage]),
    ]),
    ...ways
      .filter(([, { work }]) => work > 0)
      .map(([way, { media, work }]): Fact => [
        diagnosticsWords.ways[way],
        resultsWords.speed(formatFactor(media / work)),
      ]),
  ];
}

function codecs(names: readonly string[]): string {
  return names.length === 0 ? diagnosticsWords.none : formatSeries(names.map(codecName));
}
