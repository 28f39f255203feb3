import type { FormatId } from '../formats/catalogue.ts';
import type { PictureFormat } from '../media/sniff.ts';
import type { ImpossibleEdit } from './impossible-edit.ts';

/**
 * Why something could not be done. Closed: the UI has a sentence for each kind (`ui/words/failure-text.ts`),
 * and the queue asks `isCrash` and `isPlanFault` what may be tried again.
 */
export type Failure =
  /** The file has no bytes. */
  | { readonly kind: 'empty-file' }
  /** Nothing that plays or shows was recognised in the file. */
  | { readonly kind: 'not-media' }
  /** A playlist or manifest that names other files, whatever its extension says. */
  | { readonly kind: 'playlist' }
  /** A picture of a kind that no engine here reads. */
  | { readonly kind: 'picture-format'; readonly format: PictureFormat }
  /** A picture that is only made into other pictures, as nothing else reads its kind. */
  | { readonly kind: 'only-to-pictures'; readonly format: PictureFormat }
  /** The format is made of pictures alone, and not by the engines that may be used. */
  | { readonly kind: 'pictures-only'; readonly format: FormatId }
  /** A picture of more pixels than any engine takes; its size in pixels. */
  | { readonly kind: 'picture-too-large'; readonly width: number; readonly height: number }
  /** Recognised, but its index or headers are missing or broken. */
  | { readonly kind: 'damaged' }
  /** The data ends before the promised duration. Both in seconds. */
  | { readonly kind: 'cut-short'; readonly expected: number; readonly actual: number }
  /** The target needs a kind of track that the source lacks. */
  | { readonly kind: 'no-track'; readonly wanted: 'video' | 'audio' | 'any' | 'subtitles' | 'text' }
  /** The options ask for something that this source does not have. */
  | { readonly kind: 'impossible-edit'; readonly edit: ImpossibleEdit }
  /** This engine leaves the file, or this way of converting it, to another one. */
  | { readonly kind: 'declined'; readonly why: string }
  /** No engine here can decode this codec. */
  | { readonly kind: 'unsupported-codec'; readonly codec: string }
  /** Nothing that is fit to be watched or heard is so small. Bytes: what was allowed, and about what it takes. */
  | { readonly kind: 'limit-too-low'; readonly limit: number; readonly least: number }
  /** Several passes came out larger than allowed. Bytes: what was allowed, and the smallest that came. */
  | { readonly kind: 'limit-missed'; readonly limit: number; readonly reached: number }
  /** The engine ended with an error of its own. */
  | { readonly kind: 'engine-failed'; readonly code: number }
  /** The engine died: a trap in its code, or the browser ended it. */
  | { readonly kind: 'engine-crashed' }
  /** No sign of life from the engine for this many seconds. */
  | { readonly kind: 'stalled'; readonly seconds: number }
  /** The job took the page or its engine down twice. */
  | { readonly kind: 'crashed-twice' }
  | { readonly kind: 'out-of-memory' }
  /** The engine could not be fetched, or what came is not it. */
  | {
      readonly kind: 'engine-unavailable';
      readonly why: 'offline' | 'missing' | 'corrupt' | 'unsupported';
    }
  /**
   * The disk or this site's share of it is full. Bytes, where known: `needed` for what was to be stored, `used` by all
   * that this site has stored.
   */
  | {
      readonly kind: 'storage-full';
      readonly needed: number | null;
      readonly used: number | null;
    }
  /** The browser refused to store or to read back. */
  | { readonly kind: 'storage-refused' }
  /** Files cannot be written here, and the output would not fit into memory. Bytes. */
  | { readonly kind: 'too-large-for-memory'; readonly limit: number }
  /** The engine said it was done, but the output does not hold what was asked for. */
  | {
      readonly kind: 'output-rejected';
      readonly why: 'empty' | 'unreadable' | 'missing-track' | 'too-long' | 'undecodable' | 'seams';
    }
  /** Images of a slideshow that cannot be shown: which of the job's sources they are. */
  | { readonly kind: 'unreadable-images'; readonly sources: readonly number[] }
  /** A mistake of ours. */
  | { readonly kind: 'internal'; readonly detail: string };

/** A value, or the reason why there is none. Crosses worker boundaries, where thrown errors lose their type. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure; readonly log: readonly string[] };

/** Wraps a value. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure with the last lines the engine said, oldest first. */
export function failed(failure: Failure, log: readonly string[] = []): Result<never> {
  return { ok: false, failure, log };
}

/** True when a fresh engine might succeed where this one died; bad input never is. */
export function isCrash(failure: Failure): boolean {
  return failure.kind === 'engine-crashed' || failure.kind === 'stalled';
}

/** True when what was done so far is as good as before: a retry goes on from there. */
export function keepsWork({ kind }: Failure): boolean {
  return (
    kind === 'storage-full' ||
    kind === 'storage-refused' ||
    kind === 'engine-unavailable' ||
    kind === 'out-of-memory' ||
    kind === 'crashed-twice'
  );
}

/** True when another way of doing the same job (encode instead of copy, another engine) may still work. */
export function isPlanFault(failure: Failure): boolean {
  return (
    failure.kind === 'engine-failed' ||
    failure.kind === 'output-rejected' ||
    failure.kind === 'declined'
  );
}
