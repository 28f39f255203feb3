import { type Failure, isCrash, isPlanFault } from '../failure/failure.ts';
import type { Plan } from './model/plan.ts';
import { avoidsWebCodecs, type Avoid } from './model/decision.ts';

/** What a job does after a failure: the same again in a fresh engine, another plan, or nothing more. */
export type Retry =
  | { readonly kind: 'again' }
  | { readonly kind: 'replan'; readonly avoid: Avoid }
  | { readonly kind: 'end' };

/** Failures of the disk, of the network or of the user's wish: another engine would meet them too. */
const NOT_THE_ENGINE: ReadonlySet<Failure['kind']> = new Set([
  'empty-file',
  'picture-format',
  'only-to-pictures',
  'no-track',
  'impossible-edit',
  'engine-unavailable',
  'storage-full',
  'storage-refused',
  'too-large-for-memory',
  'unreadable-images',
]);

/**
 * What to try after a plan failed. Each way is given up once: first the bridge between the engines, then the engine of
 * pictures, the browser's own codecs, then segments, then copying; but segments that do not fit together say nothing
 * against who encoded them. `plan` is null when the job failed before it had one.
 */
export function retryAfter(plan: Plan | null, failure: Failure, avoid: readonly Avoid[]): Retry {
  const giveUp = (way: Avoid): Retry => ({ kind: 'replan', avoid: way });
  const isNew = (way: Avoid) => !avoid.includes(way);
  const isBridged = plan?.steps.some(({ engine }) => engine === 'bridge') === true;
  if (isBridged && isNew('bridge') && !isSeams(failure) && !NOT_THE_ENGINE.has(failure.kind)) {
    return giveUp('bridge');
  }
  const byImages = plan?.steps.some(({ engine }) => engine === 'images') === true;
  // It leaves a picture that others may read, and calls damaged what only it would have.
  const isFinal = failure.kind === 'damaged' || NOT_THE_ENGINE.has(failure.kind);
  if (byImages && isNew('images') && !isFinal) return giveUp('images');
  const inSegments = plan?.segmentation.kind === 'segments' && isNew('segments');
  if (inSegments && isSeams(failure)) return giveUp('segments');
  const byWebCodecs = plan?.steps.some(({ engine }) => engine === 'webcodecs');
  // Without a plan it was their probe: what it cannot read it leaves to FFmpeg, and only a mistake ends it.
  if (failure.kind === 'internal' && byWebCodecs !== false && !avoidsWebCodecs(avoid)) {
    return giveUp('webcodecs-mistake');
  }
  if (byWebCodecs === true && !NOT_THE_ENGINE.has(failure.kind) && !avoidsWebCodecs(avoid)) {
    return giveUp(failure.kind === 'declined' ? 'webcodecs-declined' : 'webcodecs');
  }
  if (isCrash(failure)) return { kind: 'again' };
  if (plan === null || !isPlanFault(failure)) return { kind: 'end' };
  if (inSegments) return giveUp('segments');
  if (copiesWhatPlays(plan) && isNew('copy')) return giveUp('copy');
  return { kind: 'end' };
}

/** True where encoding would be another way: subtitles and covers are copied, or there is one way to change them. */
function copiesWhatPlays({ decisions }: Plan): boolean {
  return decisions.some(
    ({ track: { kind }, action }) =>
      action.kind === 'copy' && (kind === 'video' || kind === 'audio'),
  );
}

function isSeams(failure: Failure): boolean {
  return failure.kind === 'output-rejected' && failure.why === 'seams';
}
