import { STAGES, type Statistics, type Way } from '../../domain/queue/statistics.ts';
import { formatBytes } from '../../lib/format-bytes.ts';
import { formatDuration } from '../../lib/format-duration.ts';
import type { AppServices, BrowserFacts, EngineState, StorageUse } from '../state/app-services.ts';
import { codecName } from '../words/codec-name.ts';
import { diagnosticsMessages as words } from '../words/diagnostics-messages.ts';
import type { Fact } from './fact-list.tsx';
import { messages } from '../words/messages.ts';

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
    [words.version, about.version],
    [words.userAgent, facts.browser],
    [words.cores, String(facts.cores)],
    [words.memory, facts.memory === null ? words.unknown : words.gigabytes(facts.memory)],
    [words.decodes, codecs(facts.decodes)],
    [words.encodes, codecs(facts.encodes)],
    [words.engine, `${words.engineVersion}, ${words.engineStates[engine.kind]}`],
    [words.opfs, words.presence[facts.opfs]],
    [words.sources, words.adapters[storage.adapters.sources]],
    [words.artifacts, words.adapters[storage.adapters.artifacts]],
    [
      words.persistence,
      facts.persistence === null ? words.unknown : words.persistences[facts.persistence],
    ],
    [
      words.storage,
      [use.used, ...(use.quota === null ? [] : [use.quota])]
        .map((bytes) => formatBytes(bytes))
        .join(' of '),
    ],
    [words.locks, words.presence[facts.locks]],
    [words.tabs, words.tabKinds[device.tabs]],
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
    [words.jobs, words.jobCounts(done, failed)],
    [words.bytes, words.bytesInOut(formatBytes(bytesIn), formatBytes(bytesOut))],
    [words.media, formatDuration(sum.media)],
    ...STAGES.filter((stage) => sum.stages[stage] > 0).map((stage): Fact => [
      words.stages[stage],
      formatDuration(sum.stages[stage]),
    ]),
    ...ways
      .filter(([, { work }]) => work > 0)
      .map(([way, { media, work }]): Fact => [words.ways[way], messages.speed(media / work)]),
  ];
}

function codecs(names: readonly string[]): string {
  return names.length === 0 ? words.none : names.map(codecName).join(', ');
}
