import { failed, success, type Result } from '../../src/domain/failure.ts';
import type { MediaInfo } from '../../src/domain/media.ts';
import type { EngineId } from '../../src/domain/step.ts';
import type { Engine, Probe, StepRequest, StepResult } from '../../src/engines/engine-api.ts';
import { abortable } from '../../src/lib/abort.ts';
import { deferred } from '../../src/lib/deferred.ts';
import type { LeaveNote } from '../../src/queue/leave-note.ts';
import type { QueueChannel, QueueHint } from '../../src/queue/queue-channel.ts';
import type { TabLock } from '../../src/queue/tab-lock.ts';
import type { ArtifactStore } from '../../src/storage/artifact-store.ts';
import { chromium } from './means.ts';
import { aMedia } from './media.ts';

/** Artifacts in a Map that outlives the tabs of a test. */
export function createMemoryArtifacts(files: Map<string, Blob>): ArtifactStore {
  return {
    mode: { kind: 'blob', limit: 64 << 20 },
    path: () => [],
    put: async (id, blob) => void files.set(id, blob),
    open: async ({ id, size }) => {
      const blob = files.get(id);
      return blob?.size === size ? blob : null;
    },
    remove: async (ids) => ids.forEach((id) => files.delete(id)),
    ids: async () => [...files.keys()],
  };
}

/** An engine whose steps wait until the test answers them. */
export type FakeEngine = Engine & {
  /** Steps that are being run, oldest first. */
  readonly running: PendingStep[];
  /** Ids of all steps that were ever started. */
  readonly started: string[];
  /** How often it was told to get ready. */
  prepared: number;
  /** What the next probes of sources and outputs answer. */
  probeResult: (file: Blob) => Result<MediaInfo>;
  /** What the next checks of outputs answer. */
  checkResult: () => Result<null>;
};

/** A step that waits for its end. */
export type PendingStep = {
  readonly request: StepRequest;
  readonly finish: (result?: Result<StepResult>) => void;
};

/** What a step brings when the test says no more. */
export function aStepResult(): Result<StepResult> {
  return success({ size: 3, blob: new Blob(['out']), heap: 0 });
}

/** Makes an engine for `width` steps at once. */
export function createFakeEngine(width = 1, id: EngineId = 'ffmpeg'): FakeEngine {
  const running: PendingStep[] = [];
  const started: string[] = [];
  const engine: FakeEngine = {
    id,
    width,
    running,
    started,
    prepared: 0,
    probeResult: () => success(aMedia()),
    async prepare() {
      engine.prepared += 1;
      return success(null);
    },
    checkResult: () => success(null),
    async probe(file) {
      const media = engine.probeResult(file);
      return media.ok ? success(asProbe(media.value, id)) : media;
    },
    frames: async () => failed({ kind: 'declined', why: 'a fake has no frames' }),
    check: async () => engine.checkResult(),
    async run(request, _onProgress, signal) {
      const end = deferred<Result<StepResult>>();
      const entry = { request, finish: (result = aStepResult()) => end.resolve(result) };
      started.push(request.step.id);
      running.push(entry);
      try {
        return await abortable(signal, end.promise);
      } finally {
        running.splice(running.indexOf(entry), 1);
      }
    },
  };
  return engine;
}

/** A browser whose own codecs read no file at all. */
export function createBlindEngine(): FakeEngine {
  const engine = createFakeEngine(1, 'webcodecs');
  engine.probeResult = () => failed({ kind: 'declined', why: 'a fake reads nothing' });
  return engine;
}

function asProbe(media: MediaInfo, probedBy: EngineId): Probe {
  return { media: { ...media, probedBy }, abilities: chromium(media) };
}

/** A line between the tabs of one test. */
export function createChannelHub(): () => QueueChannel {
  const tabs = new Set<(hint: QueueHint) => void>();
  return () => {
    let own: ((hint: QueueHint) => void)[] = [];
    return {
      post(hint) {
        for (const listener of tabs) if (!own.includes(listener)) listener(hint);
      },
      subscribe(listener) {
        own = [...own, listener];
        tabs.add(listener);
      },
    };
  };
}

/** A lock for the tabs of one test; `release` is what the browser does when the holder's tab is gone. */
export function createLockHub(): { readonly tab: () => TabLock; readonly release: () => void } {
  const waiting: (() => void)[] = [];
  let held = false;
  const next = () => {
    const turn = waiting.shift();
    held = turn !== undefined;
    turn?.();
  };
  return {
    tab: () => ({
      whenRunner(onTurn) {
        waiting.push(onTurn);
        if (!held) next();
      },
    }),
    release: next,
  };
}

/** A note that outlives the tabs of a test. */
export function createFakeLeaveNote(): LeaveNote {
  let note: string | null = null;
  return {
    leave: (runner) => {
      note = runner;
    },
    stay: () => {
      note = null;
    },
    left: () => note,
  };
}
