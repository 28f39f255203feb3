import { expect, test } from 'vitest';
import { linkBody } from '../../../src/network/link-body.ts';
import type { LinkLine } from '../../../src/network/frame/frame-protocol.ts';

const LINK = { url: 'https://example.org/a.wav', host: 'example.org' };
const FILE = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 251);

/** One connection: where it starts, how many bytes it brings before it ends or breaks, and of which file. */
type Connection = {
  readonly status: number | 'silence';
  readonly bytes?: number;
  readonly file?: Uint8Array;
};

/** Reads a file over connections; the first was answered already. Tells what was read and what was asked. */
async function read(connections: readonly Connection[], size: number | null = FILE.length) {
  const asked: number[] = [];
  const pauses: number[] = [];
  let current = connections[0];
  let at = 0;
  let end = current?.bytes ?? 0;
  let used = 1;
  const line: LinkLine = {
    async ask(_url, from) {
      asked.push(from);
      current = connections[used];
      used += 1;
      if (current === undefined || current.status === 'silence') {
        return { kind: 'silence', server: 'nowhere' };
      }
      at = current.status === 206 ? from : 0;
      end = at + (current.bytes ?? FILE.length);
      const { status } = current;
      return { kind: 'answer', answer: { status, url: '', type: '', disposition: '', size: null } };
    },
    async more() {
      const file = current?.file ?? FILE;
      if (at >= file.length) return { kind: 'end' };
      if (at >= end) return { kind: 'broken' };
      const next = Math.min(at + 10_000, end, file.length);
      const bytes = file.slice(at, next).buffer;
      at = next;
      return { kind: 'bytes', bytes };
    },
    close: () => undefined,
  };
  const wait = async (ms: number) => void pauses.push(ms);
  const body = linkBody({ line, wait }, LINK, size);
  const got: number[] = [];
  for (;;) {
    const next = await body.next();
    if (next.done === true) {
      return { failure: next.value, bytes: Uint8Array.from(got), asked, pauses };
    }
    got.push(...next.value);
  }
}

test('a whole file is read as it is', async () => {
  const { failure, bytes, asked } = await read([{ status: 200, bytes: FILE.length }]);
  expect(failure).toBeNull();
  expect(Buffer.compare(bytes, FILE)).toBe(0);
  expect(asked).toEqual([]);
});

test('what broke off is gone on with a little earlier, as often as something new comes', async () => {
  const { failure, bytes, asked } = await read([
    { status: 200, bytes: 45_000 },
    ...Array.from({ length: 6 }, () => ({ status: 206, bytes: 24_000 })),
    { status: 206 },
  ]);
  expect(failure).toBeNull();
  expect(Buffer.compare(bytes, FILE)).toBe(0);
  expect(asked[0]).toBe(45_000 - 16_384);
  expect(asked).toHaveLength(7);
});

test('before much has come, it begins anew', async () => {
  const { failure, bytes, asked } = await read([{ status: 200, bytes: 5000 }, { status: 200 }]);
  expect(failure).toBeNull();
  expect(Buffer.compare(bytes, FILE)).toBe(0);
  expect(asked).toEqual([0]);
});

test('a server that does not know ranges ends it', async () => {
  const { failure } = await read([{ status: 200, bytes: 45_000 }, { status: 200 }]);
  expect(failure).toEqual({
    kind: 'broke-off',
    received: 45_000,
    size: FILE.length,
    goingOn: 'refused',
  });
});

test('another file under the same address is noticed', async () => {
  const other = FILE.map((byte) => byte ^ 1);
  const { failure, bytes } = await read([
    { status: 200, bytes: 45_000 },
    { status: 206, file: other },
  ]);
  expect(failure).toMatchObject({ kind: 'broke-off', goingOn: 'changed' });
  expect(bytes).toHaveLength(45_000);
});

test('a file that has become shorter is another one', async () => {
  const { failure } = await read([
    { status: 200, bytes: 45_000 },
    { status: 206, file: FILE.slice(0, 40_000) },
  ]);
  expect(failure).toMatchObject({ kind: 'broke-off', goingOn: 'changed' });
});

test('silence and busy servers are waited for, longer each time, and then it ends', async () => {
  const { failure, pauses } = await read([
    { status: 200, bytes: 45_000 },
    { status: 'silence' },
    { status: 503 },
    { status: 429 },
  ]);
  expect(failure).toMatchObject({ kind: 'broke-off', goingOn: 'tried', received: 45_000 });
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000]);
});

test('a connection that breaks off before anything new came counts as a try', async () => {
  const dead = { status: 206, bytes: 10_000 };
  const { failure, pauses } = await read([
    { status: 200, bytes: 45_000 },
    ...Array.from({ length: 9 }, () => dead),
  ]);
  expect(failure).toMatchObject({ goingOn: 'tried' });
  expect(pauses).toHaveLength(5);
});
