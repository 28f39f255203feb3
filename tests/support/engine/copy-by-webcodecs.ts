import { openAsBlob } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatOf } from '../../../src/domain/formats/catalogue.ts';
import { refOf, type MediaInfo } from '../../../src/domain/media/media.ts';
import { plan } from '../../../src/domain/plan/router.ts';
import type { Step } from '../../../src/domain/step/step.ts';
import type { Target } from '../../../src/domain/target/target.ts';
import { FFMPEG_WRITES } from '../../../src/engines/ffmpeg/core/codec-support.ts';
import { runStep } from '../../../src/engines/webcodecs/worker/steps/run-step.ts';
import { ffmpegOnly } from '../samples/means.ts';
import { createNodeEngine } from './node-engine.ts';

/** What FFmpeg's engine finds in a file. */
export async function mediaOf(file: Blob): Promise<MediaInfo> {
  const probed = await createNodeEngine().probe(file, new AbortController().signal);
  if (!probed.ok) throw new Error(probed.failure.kind);
  return probed.value.media;
}

/** Runs the one step that copies all of a file as the browser's engine does it, which needs no codecs for that. */
export async function copyByWebCodecs(source: string, target: Target): Promise<string> {
  const blob = await openAsBlob(source);
  const media = await mediaOf(blob);
  const copies = media.tracks.flatMap((track) =>
    track.kind === 'data' ? [] : [refOf(media, track)],
  );
  const support = { ...FFMPEG_WRITES, decodes: copies, copies };
  const planned = plan(media, target, {
    ...ffmpegOnly(media),
    webcodecs: { kind: 'here', support },
  });
  if (!planned.ok) throw new Error(planned.failure.kind);
  const [step] = planned.value.steps as readonly [Step];
  const place = { kind: 'memory', limit: 64 << 20 } as const;
  const done = await runStep({ step, inputs: [[blob]], place }, () => undefined);
  if (!done.ok) throw new Error([JSON.stringify(done.failure), ...done.log].join('\n'));
  const folder = await mkdtemp(join(tmpdir(), 'kiln-'));
  const file = join(folder, `out.${formatOf(target.format).extension}`);
  await writeFile(file, new Uint8Array(await (done.value.blob ?? new Blob()).arrayBuffer()));
  return file;
}
