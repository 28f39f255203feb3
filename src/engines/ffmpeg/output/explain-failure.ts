import type { Failure } from '../../../domain/failure/failure.ts';

/** What FFmpeg says when it cannot read a file at all, and what that means. First match counts. */
const UNREADABLE: readonly (readonly [RegExp, Failure])[] = [
  [/moov atom not found/u, { kind: 'damaged' }],
  [/Cannot allocate memory|malloc of size/u, { kind: 'out-of-memory' }],
  [/error reading header|EBML header parsing failed/u, { kind: 'damaged' }],
];

/** FFmpeg takes about 268 million pixels and no more. */
const TOO_LARGE = /Picture size (\d+)x(\d+) is invalid/u;

/** Why nothing that plays or shows was found in a file. */
export function explainProbe(log: readonly string[]): Failure {
  const size = TOO_LARGE.exec(log.join('\n'));
  if (size !== null)
    return { kind: 'picture-too-large', width: Number(size[1]), height: Number(size[2]) };
  return matching(UNREADABLE, log) ?? { kind: 'not-media' };
}

/** What FFmpeg says when a step fails. */
const STEP_FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/malloc of size|Cannot allocate memory|Out of memory|Aborted\(OOM/iu, { kind: 'out-of-memory' }],
  [/moov atom not found|error reading header/u, { kind: 'damaged' }],
];

/** A decoder that is not there, with the codec's name in the first group. */
const NO_DECODER = /Decoder \(codec (\w+)\) not found/u;

/** FFmpeg has AV1's parser but only a decoder that needs hardware. */
const NO_AV1 = /Your platform doesn't support hardware accelerated AV1|Failed to get pixel format/u;

/** FFmpeg 5.1 writes animated WebP but reads only still ones. */
const ANIMATED_WEBP = /skipping unsupported chunk: ANIM/u;

/** Why a step ended with this exit code. */
export function explainStep(code: number, log: readonly string[]): Failure {
  const text = log.join('\n');
  if (ANIMATED_WEBP.test(text)) return { kind: 'picture-format', format: 'webp-animation' };
  if (NO_AV1.test(text)) return { kind: 'unsupported-codec', codec: 'av1' };
  const match = NO_DECODER.exec(text);
  if (match !== null) return { kind: 'unsupported-codec', codec: match[1] ?? 'unknown' };
  return matching(STEP_FAILURES, log) ?? { kind: 'engine-failed', code };
}

function matching(
  table: readonly (readonly [RegExp, Failure])[],
  log: readonly string[],
): Failure | null {
  return table.find(([pattern]) => log.some((line) => pattern.test(line)))?.[1] ?? null;
}
