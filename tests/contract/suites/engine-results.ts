import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import { failed, success, type Failure, type Result } from '../../../src/domain/failure/failure.ts';
import type { MediaInfo } from '../../../src/domain/media/media.ts';
import type { Capabilities } from '../../../src/domain/plan/model/context.ts';
import { plan } from '../../../src/domain/plan/router.ts';
import type { Step } from '../../../src/domain/step/step.ts';
import type { Target } from '../../../src/domain/target/target.ts';
import type {
  ArtifactPlace,
  Engine,
  Probe,
  StepResult,
} from '../../../src/engines/contract/engine-api.ts';
import { matches, same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { aStep } from '../../support/samples/step-request.ts';

/** An engine that really converts, the files to try it with, and where its artifacts go. */
export type EngineWorld = {
  readonly engine: Engine;
  readonly fixture: (name: string) => Promise<Blob>;
  readonly place: ArtifactPlace;
  /** The artifact that a step wrote to `place`. */
  readonly artifact: (result: StepResult) => Promise<Blob | null>;
  /** With what steps for this engine are planned. */
  readonly means: (probe: Probe) => Capabilities;
  /** What it says of files that it cannot read, and of steps that cannot work. */
  readonly says: { readonly unreadable: Failure['kind']; readonly impossible: Failure['kind'] };
};

const never = () => new AbortController().signal;
const unheard = () => undefined;

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error([result.failure.kind, ...result.log].join('\n'));
}

const failureKind = (result: Result<unknown>) => (result.ok ? null : result.failure.kind);

async function stepFor(
  { engine, fixture, means }: EngineWorld,
  name: string,
  target: Target,
): Promise<{ step: Step; inputs: Blob[][] }> {
  const file = await fixture(name);
  const probe = valueOf(await engine.probe(file, never()));
  const [step] = valueOf(plan(probe.media, target, means(probe))).steps;
  if (step?.engine !== engine.id) throw new Error('The plan has no step for this engine.');
  return { step, inputs: [[file]] };
}

const trackNames = ({ tracks }: MediaInfo) => tracks.map(({ kind, codec }) => `${kind} ${codec}`);

/** A step that cannot work: it asks for a track that the file does not have. */
const IMPOSSIBLE = aStep({
  command: {
    kind: 'convert',
    tracks: [
      { kind: 'copy', input: 0, track: { kind: 'video', nth: 9 }, codec: 'h264', range: null },
    ],
    metadata: NO_METADATA,
  },
});

/** What every engine makes of good and bad files and steps. */
export const engineResultsContract: Contract<EngineWorld> = {
  'says what is in a good file': async ({ engine, fixture }) => {
    const file = await fixture('av.mp4');
    const { media } = valueOf(await engine.probe(file, never()));
    same(media.probedBy, engine.id);
    same(trackNames(media), ['video h264', 'audio aac']);
    matches(media, { size: file.size });
    matches(media.tracks[0], { width: 160, height: 120, rate: { num: 25, den: 1 }, rotation: 0 });
    matches(media.tracks[1], { channels: 2, sampleRate: 44_100 });
  },

  'knows an empty file, a text file and a playlist from media': async (world) => {
    const { engine, fixture, says } = world;
    same(await engine.probe(new Blob([]), never()), failed({ kind: 'empty-file' }));
    same(await engine.probe(await fixture('playlist.mp4'), never()), failed({ kind: 'playlist' }));
    same(failureKind(await engine.probe(await fixture('text.mp4'), never())), 'not-media');
    const zeros = new Blob([new Uint8Array(5000)]);
    same(failureKind(await engine.probe(zeros, never())), says.unreadable);
  },

  'runs a step of a plan; the artifact is what was planned': async (world) => {
    const { engine, place } = world;
    const request = await stepFor(world, 'song.mp3', { format: 'flac', options: {} });
    const result = valueOf(await engine.run({ ...request, place }, unheard, never()));
    const artifact = await world.artifact(result);
    same(artifact?.size, result.size);
    const { media } = valueOf(await engine.probe(artifact ?? new Blob(), never()));
    same(trackNames(media)[0], 'audio flac');
  },

  'reads the artifact of one step in the next': async (world) => {
    const { engine, place } = world;
    const first = await stepFor(world, 'song.flac', { format: 'wav', options: {} });
    const wav = await world.artifact(
      valueOf(await engine.run({ ...first, place }, unheard, never())),
    );
    const { media } = valueOf(await engine.probe(wav ?? new Blob(), never()));
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
    const { engine, place, fixture, says } = world;
    const inputs = [[await fixture('av.mp4')]];
    const result = await engine.run({ step: IMPOSSIBLE, inputs, place }, unheard, never());
    same(failureKind(result), says.impossible);
    same((await engine.probe(await fixture('av.mp4'), never())).ok, true);
  },

  'finds the frames of a video, in the order in which they are shown': async (world) => {
    const { engine, fixture } = world;
    const { times, keys } = valueOf(await engine.frames(await fixture('av.mp4'), never()));
    same(times.length, 50);
    same(
      times.map((time) => Math.round(time * 25)),
      Array.from({ length: 50 }, (_, n) => n),
    );
    same(keys[0], 0);
  },

  'finds nothing wrong with the ends of a good file': async ({ engine, fixture }) => {
    for (const name of ['av.mp4', 'av.mkv', 'song.mp3', 'vfr.mp4']) {
      same(await engine.check(await fixture(name), null, never()), success(null));
    }
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
