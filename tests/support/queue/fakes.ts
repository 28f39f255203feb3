import type { EngineId } from '../../../src/domain/engine/engine-id.ts';
import { failed, success, type Result } from '../../../src/domain/failure/failure.ts';
import type { FrameIndex } from '../../../src/domain/media/frame-index.ts';
import type { MediaInfo } from '../../../src/domain/media/media.ts';
import type {
  Bridge,
  Engine,
  Probe,
  StepRequest,
  StepResult,
} from '../../../src/engines/contract/engine-api.ts';
import { abortable } from '../../../src/lib/abort.ts';
import { deferred } from '../../../src/lib/deferred.ts';
import { createSlots } from '../../../src/lib/slots.ts';
import type { LeaveNote } from '../../../src/queue/tabs/leave-note.ts';
import type { QueueChannel, QueueHint } from '../../../src/queue/tabs/queue-channel.ts';
import type { TabLock } from '../../../src/queue/tabs/tab-lock.ts';
import { chromium } from '../samples/means.ts';
import { aMedia } from '../samples/media.ts';

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
  /** What the next looks at frames answer. */
  framesResult: () => Result<FrameIndex>;
};

/** A step that waits for its end. */
export type PendingStep = {
  readonly request: StepRequest;
  /** Gives a sign of life. */
  readonly report: () => void;
  /** True once it has given one. */
  readonly begun: () => boolean;
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
  const places = createSlots(width, Infinity);
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
    framesResult: () => failed({ kind: 'declined', why: 'a fake has no frames' }),
    async probe(file) {
      const media = engine.probeResult(file);
      return media.ok ? success(asProbe(media.value, id)) : media;
    },
    drawing: async () => success(chromium(aMedia())),
    frames: async () => engine.framesResult(),
    check: async () => engine.checkResult(),
    async run(request, onProgress, signal) {
      const release = await places.take(0, signal);
      const end = deferred<Result<StepResult>>();
      let begun = false;
      const entry: PendingStep = {
        request,
        report() {
          begun = true;
          onProgress({ time: 1, read: 1, written: 1 });
        },
        begun: () => begun,
        finish: (result = aStepResult()) => end.resolve(result),
      };
      started.push(request.step.id);
      running.push(entry);
      onProgress({ time: null, read: 0, written: 0 });
      try {
        return await abortable(signal, end.promise);
      } finally {
        running.splice(running.indexOf(entry), 1);
        release();
      }
    },
  };
  return engine;
}

/** No bridge between the engines: the browser encodes nothing for FFmpeg. */
export const NO_BRIDGE: Bridge = {
  prepare: async () => success(null),
  run: async () => failed({ kind: 'declined', why: 'there is no bridge' }),
  ask: async () => undefined,
  encodes: () => [],
};

/** An engine of the browser that reads no file at all. */
export function createBlindEngine(id: EngineId = 'webcodecs'): FakeEngine {
  const engine = createFakeEngine(1, id);
  engine.probeResult = () => failed({ kind: 'declined', why: 'a fake reads nothing' });
  return engine;
}

function asProbe(media: MediaInfo, probedBy: EngineId): Probe {
  return { media: { ...media, probedBy }, support: chromium(media) };
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

/** A lock as one tab sees it; `leave` is what the browser does when that tab is gone. */
export type FakeLock = TabLock & { readonly leave: () => void };

/** A lock for the tabs of one test, given to them in the order of asking. */
export function createLockHub(): () => FakeLock {
  const line: { onTurn: () => void }[] = [];
  const turn = () => line[0]?.onTurn();
  return () => {
    let entry: { onTurn: () => void } | undefined;
    const leave = () => {
      const place = entry === undefined ? -1 : line.indexOf(entry);
      if (place < 0) return;
      line.splice(place, 1);
      if (place === 0) turn();
    };
    return {
      whenRunner(onTurn) {
        entry = { onTurn };
        line.push(entry);
        if (line.length === 1) turn();
      },
      release: leave,
      leave,
    };
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
