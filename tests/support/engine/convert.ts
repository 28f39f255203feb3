import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatOf } from '../../../src/domain/formats/catalogue.ts';
import { failed, success, type Result } from '../../../src/domain/failure/failure.ts';
import type { Artifact } from '../../../src/domain/step/artifact.ts';
import type { MediaInfo } from '../../../src/domain/media/media.ts';
import type { Avoid } from '../../../src/domain/plan/model/decision.ts';
import type { Plan } from '../../../src/domain/plan/model/plan.ts';
import { stepsOf } from '../../../src/domain/step/step.ts';
import type { Target } from '../../../src/domain/target/target.ts';
import { verify } from '../../../src/domain/plan/verify.ts';
import { workFromFfmpegProbe } from '../../../src/queue/planning/make-work.ts';
import type { Planner } from '../../../src/queue/planning/planner.ts';
import { createGate } from '../../../src/lib/gate.ts';
import { runPlan } from '../../../src/queue/running/run-plan.ts';
import { BytesBlob } from './bytes-blob.ts';
import { createBlindEngine, NO_BRIDGE } from '../queue/fakes.ts';
import { TWO_CORES } from '../samples/means.ts';
import { createNodeEngine } from './node-engine.ts';

/** A finished conversion: the file that was written, how, and what Kiln's own probe says of it. */
export type Converted = { readonly file: string; readonly plan: Plan; readonly media: MediaInfo };

const LIMIT = 256 << 20;

/** A plan whose steps have all been run: what it was made for, and what each of them made. */
export type Ran = {
  readonly source: MediaInfo;
  readonly plan: Plan;
  readonly blobs: ReadonlyMap<string, Blob>;
};

/** Plans a file and runs all steps the way a job does, with the real core, in this process. */
export async function ranPlan(
  input: string,
  target: Target,
  avoid: readonly Avoid[] = [],
): Promise<Result<Ran>> {
  const engine = createNodeEngine();
  const planner: Planner = {
    engines: {
      images: createBlindEngine('images'),
      webcodecs: createBlindEngine(),
      ffmpeg: engine,
      bridge: NO_BRIDGE,
    },
    device: { power: TWO_CORES },
    experience: { measures: () => ({}) },
  };
  const { signal } = new AbortController();
  const source = new BytesBlob(new Uint8Array(await readFile(input)));
  const order = { target, avoid, choice: 'ffmpeg' } as const;
  const work = await workFromFfmpegProbe(planner, order, null, [source], signal);
  if (!work.ok) return work;
  const { plan, media } = work.value;

  const blobs = new Map<string, Blob>();
  const ran = await runPlan(
    plan,
    new Map<string, Artifact>(),
    async (step) => {
      const inputs = step.inputs.map((from) =>
        from.kind === 'source' ? [source] : stepsOf(from).map((id) => blobs.get(id) ?? new Blob()),
      );
      const place = { kind: 'memory', limit: LIMIT } as const;
      const result = await engine.run({ step, inputs, place }, () => undefined, signal);
      if (!result.ok) return result;
      if (result.value.blob !== null) blobs.set(step.id, result.value.blob);
      const { size, heap } = result.value;
      return success({ id: step.id, size, heap, fingerprint: null });
    },
    createGate(),
    signal,
  );
  return ran.kind === 'failed'
    ? failed(ran.failure, ran.log)
    : success({ source: media, plan, blobs });
}

/** The texts that a job makes of the subtitles in a file, by what tells them apart. */
export async function extractCues(
  input: string,
  target: Target,
): Promise<Result<ReadonlyMap<string, string>>> {
  const ran = await ranPlan(input, target);
  if (!ran.ok) return ran;
  const { plan, blobs } = ran.value;
  const texts = new Map<string, string>();
  for (const { step, suffix } of plan.outputs) {
    texts.set(suffix, (await blobs.get(step)?.text()) ?? '');
  }
  return success(texts);
}

/** Converts a file the way a job does, verified. */
export async function convert(
  input: string,
  target: Target,
  avoid: readonly Avoid[] = [],
): Promise<Result<Converted>> {
  const made = await ranPlan(input, target, avoid);
  if (!made.ok) return made;
  const { plan, blobs } = made.value;
  const engine = createNodeEngine();
  const { signal } = new AbortController();
  const [output] = plan.outputs;
  const blob = blobs.get(output.step) ?? new Blob();
  const probed = await engine.probe(blob, signal);
  if (!probed.ok) return probed;
  const verified = verify(probed.value.media, output.expect);
  if (!verified.ok) return verified;
  const decodes = await engine.check(blob, probed.value, signal);
  if (!decodes.ok) return decodes;
  const folder = await mkdtemp(join(tmpdir(), 'kiln-'));
  const file = join(folder, `out.${formatOf(target.format).extension}`);
  await writeFile(file, new Uint8Array(await blob.arrayBuffer()));
  return success({ file, plan, media: probed.value.media });
}
