import type { Failure } from '../../domain/failure/failure.ts';
import { object } from './shape.ts';

/** Every kind that this version has words for. */
const KINDS = {
  'empty-file': true,
  'not-media': true,
  playlist: true,
  'picture-format': true,
  'only-to-pictures': true,
  'pictures-only': true,
  'picture-too-large': true,
  damaged: true,
  'cut-short': true,
  'no-track': true,
  'impossible-edit': true,
  declined: true,
  'unsupported-codec': true,
  'limit-too-low': true,
  'limit-missed': true,
  'engine-failed': true,
  'engine-crashed': true,
  stalled: true,
  'crashed-twice': true,
  'out-of-memory': true,
  'engine-unavailable': true,
  'storage-full': true,
  'storage-refused': true,
  'too-large-for-memory': true,
  'output-rejected': true,
  'unreadable-images': true,
  internal: true,
} as const satisfies Record<Failure['kind'], true>;

/** True for a failure of a kind that this version knows. */
export function isFailure(value: unknown): value is Failure {
  if (!object(value)) return false;
  const { kind } = value as { readonly kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}
