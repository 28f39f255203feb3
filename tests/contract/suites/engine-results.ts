import { failed, success, type Result } from '../../../src/domain/failure.ts';
import type { MediaInfo } from '../../../src/domain/media.ts';
import { plan } from '../../../src/domain/plan/router.ts';
import type { Step } from '../../../src/domain/step.ts';
import type { Target } from '../../../src/domain/target.ts';
import type { ArtifactPlace, Engine, StepResult } from '../../../src/engines/engine-api.ts';
import { matches, same } from '../../support/check.ts';
import type { Contract } from '../../support/contract.ts';
import { aStep } from '../../support/step-request.ts';

/** An engine that really converts, the files to try it with, and where its artifacts go. */
export type EngineWorld = {
  readonly engine: Engine;
  readonly fixture: (name: string) => Promise<Blob>;
  readonly place: ArtifactPlace;
  /** The artifact that a step wrote to `place`. */
  readonly artifact: (result: StepResult) => Promise<Blob | null>;
};

const never = () => new AbortController().signal;
const unheard = () => undefined;

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error([result.failure.kind, ...result.log].join('\n'));
}

async function stepFor(
  { engine, fixture }: EngineWorld,
  name: string,
  target: Target,
): Promise<{ step: Step; inputs: Blob[] }> {
  const file = await fixture(name);
  const media = valueOf(await engine.probe(file, never()));
  const [step] = valueOf(plan(media, target, [])).steps;
  if (step === undefined) throw new Error('The plan has no step.');
  return { step, inputs: [file] };
}

const trackNames = ({ tracks }: MediaInfo) => tracks.map(({ kind, codec }) => `${kind} ${codec}`);

/** A step that cannot work: FFmpeg is asked for a track that the file does not have. */
const IMPOSSIBLE = aStep({
  command: {
    kind: 'convert',
    tracks: [{ kind: 'copy', input: 0, track: 9, of: 'video', codec: 'h264' }],
    tags: { from: 'file' },
  },
});

/** What every engine makes of good and bad files and steps. */
export const engineResultsContract: Contract<EngineWorld> = {
  'says what is in a good file': async ({ engine, fixture }) => {
    const file = await fixture('av.mp4');
    const media = valueOf(await engine.probe(file, never()));
    same(trackNames(media), ['video h264', 'audio aac']);
    matches(media, { size: file.size, tags: 'file' });
    matches(media.tracks[0], { width: 160, height: 120, rate: { num: 25, den: 1 }, rotation: 0 });
    matches(media.tracks[1], { channels: 2, sampleRate: 44_100 });
  },

  'knows an empty file, a text file and a playlist from media': async ({ engine, fixture }) => {
    same(await engine.probe(new Blob([]), never()), failed({ kind: 'empty-file' }));
    same(await engine.probe(await fixture('playlist.mp4'), never()), failed({ kind: 'playlist' }));
    for (const junk of [await fixture('text.mp4'), new Blob([new Uint8Array(5000)])]) {
      matches(await engine.probe(junk, never()), { ok: false, failure: { kind: 'not-media' } });
    }
  },

  'runs a step of a plan; the artifact is what was planned': async (world) => {
    const { engine, place } = world;
    const request = await stepFor(world, 'song.mp3', { format: 'flac', options: {} });
    const result = valueOf(await engine.run({ ...request, place }, unheard, never()));
    const artifact = await world.artifact(result);
    same(artifact?.size, result.size);
    same(result.heap > 1 << 20, true);
    const media = valueOf(await engine.probe(artifact ?? new Blob(), never()));
    same(trackNames(media)[0], 'audio flac');
  },

  'reads the artifact of one step in the next': async (world) => {
    const { engine, place } = world;
    const first = await stepFor(world, 'song.flac', { format: 'wav', options: {} });
    const wav = await world.artifact(
      valueOf(await engine.run({ ...first, place }, unheard, never())),
    );
    const media = valueOf(await engine.probe(wav ?? new Blob(), never()));
    matches(media.tracks[0], { kind: 'audio', codec: 'pcm_s24le', sampleRate: 44_100, bits: 24 });
  },

  'tells its progress, which never falls': async (world) => {
    const { engine, place } = world;
    const request = await stepFor(world, 'av.mp4', { format: 'webm', options: {} });
    const told: number[] = [];
    const onProgress = ({ read }: { read: number }) => void told.push(read);
    valueOf(await engine.run({ ...request, place }, onProgress, never()));
    same(told.length > 0, true);
    same(
      told,
      told.toSorted((a, b) => a - b),
    );
  },

  'fails a step that cannot work, and goes on working': async (world) => {
    const { engine, place, fixture } = world;
    const inputs = [await fixture('av.mp4')];
    const result = await engine.run({ step: IMPOSSIBLE, inputs, place }, unheard, never());
    matches(result, { ok: false, failure: { kind: 'engine-failed', code: 1 } });
    same(!result.ok && result.log.some((line) => line.includes('matches no streams')), true);
    same((await engine.probe(await fixture('av.mp4'), never())).ok, true);
  },

  'gets ready as often as it is asked to': async ({ engine }) => {
    same(await engine.prepare(unheard, never()), success(null));
    same(await engine.prepare(unheard, never()), success(null));
  },
};

/** What every engine does when its artifact has to stay in memory. */
export const engineMemoryContract: Contract<EngineWorld> = {
  'stops when the artifact is larger than memory may be': async (world) => {
    const request = await stepFor(world, 'song.mp3', { format: 'wav', options: {} });
    const place = { kind: 'memory', limit: 50_000 } as const;
    const result = await world.engine.run({ ...request, place }, unheard, never());
    matches(result, { ok: false, failure: { kind: 'too-large-for-memory', limit: 50_000 } });
  },
};
