import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatOf } from '../../src/domain/catalogue.ts';
import { success, type Result } from '../../src/domain/failure.ts';
import type { Artifact } from '../../src/domain/job.ts';
import type { MediaInfo } from '../../src/domain/media.ts';
import type { Avoid, Plan } from '../../src/domain/plan/plan.ts';
import { plan } from '../../src/domain/plan/router.ts';
import type { Target } from '../../src/domain/target.ts';
import { verify } from '../../src/domain/verify.ts';
import { runPlan } from '../../src/queue/run-plan.ts';
import { BytesBlob } from './bytes-blob.ts';
import { createNodeEngine } from './node-engine.ts';

/** A finished conversion: the file that was written, how, and what Kiln's own probe says of it. */
export type Converted = { readonly file: string; readonly plan: Plan; readonly media: MediaInfo };

const LIMIT = 256 << 20;

/** Converts a file the way a job does, with the real core, in this process. */
export async function convert(
  input: string,
  target: Target,
  avoid: readonly Avoid[] = [],
): Promise<Result<Converted>> {
  const engine = createNodeEngine();
  const { signal } = new AbortController();
  const source = new BytesBlob(new Uint8Array(await readFile(input)));
  const media = await engine.probe(source, signal);
  if (!media.ok) return media;
  const planned = plan(media.value, target, avoid);
  if (!planned.ok) return planned;

  const blobs = new Map<string, Blob>();
  const ran = await runPlan(
    planned.value,
    new Map<string, Artifact>(),
    async (step) => {
      const inputs = step.inputs.map((from) => {
        const blob = from.kind === 'source' ? source : blobs.get(from.id);
        if (blob === undefined) throw new Error(`Step ${step.id} lacks an input.`);
        return blob;
      });
      const place = { kind: 'memory', limit: LIMIT } as const;
      const result = await engine.run({ step, inputs, place }, () => undefined, signal);
      if (!result.ok) return result;
      if (result.value.blob !== null) blobs.set(step.id, result.value.blob);
      return success({ id: step.id, size: result.value.size, heap: result.value.heap });
    },
    signal,
  );
  if (!ran.ok) return ran;

  const blob = blobs.get(planned.value.output) ?? new Blob();
  const probed = await engine.probe(blob, signal);
  if (!probed.ok) return probed;
  const verified = verify(probed.value, planned.value.expect);
  if (!verified.ok) return verified;
  const folder = await mkdtemp(join(tmpdir(), 'kiln-'));
  const file = join(folder, `out.${formatOf(target.format).extension}`);
  await writeFile(file, new Uint8Array(await blob.arrayBuffer()));
  return success({ file, plan: planned.value, media: probed.value });
}
