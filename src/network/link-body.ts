import type { LinkFailure } from '../domain/links/link-failure.ts';
import type { Link } from '../domain/links/link.ts';
import { inTime } from '../lib/in-time.ts';
import type { FrameBytes, LinkLine } from './frame/frame-protocol.ts';

/** Bytes that are asked for again when a file is gone on with: only where they are the same, it is the same file. */
const OVERLAP = 16 << 10;

/** Milliseconds before each try to go on; after the last one without a new byte it is given up. */
const PAUSES = [500, 1000, 2000, 4000, 8000];

/** Milliseconds without a byte after which a connection is as good as broken. */
const SILENCE_MS = 60_000;

/** The connection that `linkBody` reads from, and its clock. */
export type BodyPorts = {
  readonly line: LinkLine;
  readonly wait: (ms: number) => Promise<void>;
};

/**
 * The bytes of a file whose head was answered, `size` of them where known. Where the connection breaks off it goes on
 * from there; ends with the reason when it cannot, and with null when the file is complete.
 */
export async function* linkBody(
  { line, wait }: BodyPorts,
  link: Link,
  size: number | null,
): AsyncGenerator<Uint8Array, LinkFailure | null> {
  let received = 0;
  let tail: Uint8Array = new Uint8Array(0);
  /** What is left of the bytes that must come again. */
  let expected = tail;
  let tries = 0;
  const brokeOff = (goingOn: 'tried' | 'refused' | 'changed'): LinkFailure => ({
    kind: 'broke-off',
    received,
    size,
    goingOn,
  });

  /** Asks for the rest; null when it is on its way. */
  const goOn = async (): Promise<LinkFailure | null> => {
    for (;;) {
      const pause = PAUSES[tries];
      if (pause === undefined) return brokeOff('tried');
      tries += 1;
      await wait(pause);
      const from = received - tail.length;
      const news = await line.ask(link.url, from);
      if (news.kind === 'silence' || isPassing(news.answer.status)) continue;
      if (news.answer.status !== (from === 0 ? 200 : 206)) return brokeOff('refused');
      expected = tail;
      return null;
    }
  };

  for (;;) {
    const news = await inTime<FrameBytes>(SILENCE_MS, line.more(), { kind: 'broken' });
    switch (news.kind) {
      case 'end':
        return expected.length > 0 ? brokeOff('changed') : null;
      case 'bytes': {
        const bytes = new Uint8Array(news.bytes);
        const known = Math.min(expected.length, bytes.length);
        if (!isSame(bytes, expected, known)) return brokeOff('changed');
        expected = expected.subarray(known);
        if (bytes.length === known) break;
        const fresh = bytes.subarray(known);
        received += fresh.length;
        tail = lastOf(tail, fresh);
        tries = 0;
        yield fresh;
        break;
      }
      case 'broken': {
        const failure = await goOn();
        if (failure !== null) return failure;
        break;
      }
      default:
        return news satisfies never;
    }
  }
}

/** A server that has too much to do now may have time in a moment. */
function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function isSame(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** The last bytes of two pieces. */
function lastOf(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (after.length >= OVERLAP) return after.slice(-OVERLAP);
  const kept = before.subarray(Math.max(0, before.length + after.length - OVERLAP));
  const both = new Uint8Array(kept.length + after.length);
  both.set(kept);
  both.set(after, kept.length);
  return both;
}
