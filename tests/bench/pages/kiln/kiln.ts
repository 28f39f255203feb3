import { createImagesEngine } from '../../../../src/engines/images/images-engine.ts';
import { enginesOf, readerOf } from '../../../../src/domain/engine/engine-id.ts';
import { failed, success, type Result } from '../../../../src/domain/failure/failure.ts';
import type { Artifact } from '../../../../src/domain/step/artifact.ts';
import type { Work } from '../../../../src/domain/job/work.ts';
import { trackMethods } from '../../../../src/domain/plan/model/plan.ts';
import { stepsOf, type Step, type StepId } from '../../../../src/domain/step/step.ts';
import { verify } from '../../../../src/domain/plan/verify.ts';
import {
  deviceFacts,
  engineWidth,
  memoryBudget,
} from '../../../../src/engines/pool/device-limits.ts';
import { createCoreDownload } from '../../../../src/engines/ffmpeg/core/core-download.ts';
import { createFfmpegEngine } from '../../../../src/engines/ffmpeg/ffmpeg-engine.ts';
import { createBridge } from '../../../../src/engines/bridge/bridge.ts';
import { createWebCodecsEngine } from '../../../../src/engines/webcodecs/webcodecs-engine.ts';
import {
  workWithBrowserFrames,
  workFromFfmpegProbe,
} from '../../../../src/queue/planning/make-work.ts';
import { probeWithBrowser } from '../../../../src/queue/planning/probe-with-browser.ts';
import type { Planner } from '../../../../src/queue/planning/planner.ts';
import { BROWSER_TOGETHER } from '../../../../src/domain/plan/segments/concurrency.ts';
import { createGate } from '../../../../src/lib/gate.ts';
import { runPlan } from '../../../../src/queue/running/run-plan.ts';
import { createOpfsArtifacts } from '../../../../src/storage/artifacts/opfs-artifacts.ts';
import { chosenFile, offerDownload } from '../page-files.ts';
import { copyIntoStorage } from './copy-into-storage.ts';
import { endStep } from './end-step.ts';
import type { EndRun, EngineOrder, EngineRun, StepTime } from './kiln-api.ts';
import { stopwatch } from './stopwatch.ts';

const facts = deviceFacts(navigator);
const core = createCoreDownload();
const webcodecs = createWebCodecsEngine(Math.min(engineWidth(facts), BROWSER_TOGETHER));
const store = createOpfsArtifacts();
const { signal } = new AbortController();
const planners = new Map<number, Planner>();
let newest: Artifact | null = null;

function plannerWith(workers: number): Planner {
  const known = planners.get(workers);
  if (known !== undefined) return known;
  const memory = memoryBudget(facts);
  const ffmpeg = createFfmpegEngine(core, workers, memory);
  const made: Planner = {
    engines: {
      images: createImagesEngine(workers, memory),
      webcodecs,
      ffmpeg,
      bridge: createBridge(ffmpeg, webcodecs),
    },
    device: { power: { workers, memory } },
    experience: { measures: () => ({}) },
  };
  planners.set(workers, made);
  return made;
}

/** Converts as a job does: the same probing, planning, steps and checks, without queue and database. */
async function convert(order: EngineOrder): Promise<Result<EngineRun>> {
  const source = chosenFile();
  const planner = plannerWith(order.workers ?? engineWidth(facts));
  const watch = stopwatch();
  const ready = await planner.engines.ffmpeg.prepare(() => undefined, signal);
  if (!ready.ok) return ready;
  const prepare = watch.lap();
  const work = await makeWork(planner, order, source);
  if (!work.ok) return work;
  const plan = watch.lap();
  await startWorkers(planner, work.value, source);
  watch.lap();
  const steps: StepTime[] = [];
  const output = await runSteps(planner, work.value, source, steps);
  if (!output.ok) return output;
  const run = watch.lap();
  const checked = await check(planner, work.value, output.value);
  if (!checked.ok) return checked;
  return success({
    parts: { prepare, plan, run, check: watch.lap() },
    steps,
    how: howOf(work.value),
  });
}

/** Encodes the last seconds of the picture, as the last segment of a job would be. */
async function encodeEnd(order: EngineOrder, seconds: number): Promise<Result<EndRun>> {
  const source = chosenFile();
  const planner = plannerWith(order.workers ?? engineWidth(facts));
  const ready = await planner.engines.ffmpeg.prepare(() => undefined, signal);
  if (!ready.ok) return ready;
  const work = await makeWork(planner, order, source);
  if (!work.ok) return work;
  const end = await endStep(planner, work.value, source, seconds, signal);
  if (!end.ok) return end;
  const { step, frames } = end.value;
  await store.remove(await store.ids());
  const id = crypto.randomUUID();
  const place = { kind: 'opfs', path: store.path(id) } as const;
  const watch = stopwatch();
  const engine = planner.engines[step.engine];
  const result = await engine.run({ step, inputs: [[source]], place }, () => undefined, signal);
  if (!result.ok) return result;
  newest = { ...result.value, id, fingerprint: null };
  const { size, heap } = newest;
  return success({ ms: watch.total(), engine: step.engine, frames, bytes: size, heap });
}

async function makeWork(planner: Planner, order: EngineOrder, source: Blob) {
  const look = await probeWithBrowser(planner, order, [source], signal);
  const first = await workWithBrowserFrames(planner, order, look, [source], signal);
  return first ?? workFromFfmpegProbe(planner, order, look, [source], signal);
}

/** One look by each worker of each engine that the plan needs. */
async function startWorkers({ engines }: Planner, { plan }: Work, source: Blob): Promise<void> {
  for (const id of new Set(plan.steps.flatMap(({ engine }) => enginesOf(engine)))) {
    const { width, probe } = engines[id];
    await Promise.all(Array.from({ length: width }, () => probe(source, signal)));
  }
}

async function runSteps(
  { engines }: Planner,
  { plan }: Work,
  source: Blob,
  times: StepTime[],
): Promise<Result<Artifact>> {
  await store.remove(await store.ids());
  const watch = stopwatch();
  const runStep = async (step: Step, done: ReadonlyMap<StepId, Artifact>, stop: AbortSignal) => {
    const inputs = await Promise.all(
      step.inputs.map((input) =>
        input.kind === 'source'
          ? [source]
          : Promise.all(stepsOf(input).map((id) => part(done, id))),
      ),
    );
    const id = crypto.randomUUID();
    const place = { kind: 'opfs', path: store.path(id) } as const;
    const result = await engines[step.engine].run({ step, inputs, place }, () => undefined, stop);
    times.push({ id: `${step.id} ${step.engine}`, to: watch.total() });
    return result.ok ? success({ ...result.value, id, fingerprint: null }) : result;
  };
  const end = await runPlan(plan, new Map<StepId, Artifact>(), runStep, createGate(), signal);
  if (end.kind === 'failed') return failed(end.failure, end.log);
  newest = end.kind === 'done' ? (end.artifacts.get(plan.outputs[0].step) ?? null) : null;
  return newest === null ? failed({ kind: 'internal', detail: 'no output' }) : success(newest);
}

async function part(done: ReadonlyMap<StepId, Artifact>, id: StepId): Promise<Blob> {
  const artifact = done.get(id);
  const blob = artifact === undefined ? null : await store.open(artifact);
  if (blob === null) throw new Error(`The artifact of step ${id} is gone.`);
  return blob;
}

/** What a job does with its output before it is offered. */
async function check(
  { engines }: Planner,
  { plan }: Work,
  artifact: Artifact,
): Promise<Result<null>> {
  const blob = await store.open(artifact);
  if (blob === null) return failed({ kind: 'storage-refused' });
  const [output] = plan.outputs;
  const maker = readerOf(plan.steps.find(({ id }) => id === output.step)?.engine ?? 'ffmpeg');
  const probed = await engines[maker].probe(blob, signal);
  if (!probed.ok) return probed;
  const verified = verify(probed.value.media, output.expect);
  return verified.ok ? engines[maker].check(blob, probed.value, signal) : verified;
}

function howOf({ plan }: Work): string {
  const { segmentation } = plan;
  return [
    trackMethods(plan).join('+'),
    segmentation.kind === 'segments'
      ? `${segmentation.count} segments`
      : `whole (${segmentation.because})`,
  ].join(', ');
}

window.kilnEngines = {
  convert,
  encodeEnd,
  copy: () => copyIntoStorage(chosenFile()),
  async offer(name) {
    const blob = newest === null ? null : await store.open(newest);
    if (blob === null) throw new Error('There is no output.');
    offerDownload(blob, name);
  },
};
