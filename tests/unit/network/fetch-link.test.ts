import { expect, test } from 'vitest';
import { isAbort } from '../../../src/lib/abort.ts';
import { fetchLink, type LinkPorts } from '../../../src/network/fetch-link.ts';
import type { FrameAnswer, FrameBytes } from '../../../src/network/frame/frame-protocol.ts';
import type { LinkSink } from '../../../src/network/link-sink.ts';

const LINK = { url: 'https://example.org/files/song.wav', host: 'example.org' };
const ANSWER: FrameAnswer = {
  kind: 'answer',
  answer: { status: 200, url: LINK.url, type: 'audio/wav', disposition: '', size: 2000 },
};
const WAV = new TextEncoder().encode(`RIFF\0\0\0\0WAVEfmt ${'\0'.repeat(1984)}`);

type World = {
  readonly answer?: FrameAnswer;
  readonly news?: readonly (Uint8Array | 'end' | 'broken' | 'silence')[];
  readonly room?: number | null;
  readonly write?: () => Promise<void>;
  readonly onProgress?: () => void;
  readonly signal?: AbortSignal;
};

/** Fetches in a world of fakes. Tells how it went and what happened to the line and the sink. */
async function run({ answer = ANSWER, news = [WAV, 'end'], ...world }: World = {}) {
  const log: string[] = [];
  const left = [...news];
  let stored = 0;
  const sink: LinkSink = {
    async write(bytes) {
      await world.write?.();
      stored += bytes.length;
    },
    finish: async ({ name, type }) => new File([new Uint8Array(stored)], name, { type }),
    discard: async () => void log.push('discarded'),
  };
  const more = async (): Promise<FrameBytes> => {
    const next = left.shift() ?? 'end';
    if (next === 'silence') return new Promise(() => undefined);
    return typeof next === 'string'
      ? { kind: next }
      : { kind: 'bytes', bytes: next.slice().buffer };
  };
  let asked = 0;
  const ports: LinkPorts = {
    openLine: async () => ({
      async ask() {
        asked += 1;
        return asked === 1 ? answer : { kind: 'silence', server: 'nowhere' };
      },
      more,
      close: () => void log.push('closed'),
    }),
    async openSink() {
      log.push('opened');
      return sink;
    },
    room: async () => world.room ?? null,
    wait: async () => undefined,
  };
  const fetched = await fetchLink(ports, {
    link: LINK,
    signal: world.signal ?? new AbortController().signal,
    onProgress: () => world.onProgress?.(),
  }).catch((error: unknown) => ({ kind: 'rejected' as const, error }));
  return { fetched, log };
}

test('a file is named, typed and kept; the line is closed', async () => {
  const { fetched, log } = await run();
  expect(fetched).toMatchObject({
    kind: 'fetched',
    file: { name: 'song.wav', type: 'audio/wav', size: 2000 },
  });
  expect(log).toEqual(['opened', 'closed']);
});

test('what is turned down by its head or its first bytes is not stored at all', async () => {
  const page = new TextEncoder().encode(`<!doctype html>${' '.repeat(600)}`);
  for (const [world, kind] of [
    [{ room: 1000 }, 'too-large'],
    [{ news: [page] }, 'page'],
    [{ news: ['end'] }, 'empty'],
    [{ answer: { kind: 'silence', server: 'there' } }, 'not-allowed'],
    [{ answer: { kind: 'silence', server: 'nowhere' } }, 'not-reachable'],
    [{ answer: { kind: 'silence', server: 'offline' } }, 'offline'],
  ] as const) {
    const { fetched, log } = await run(world);
    expect(fetched).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(log).toEqual(['closed']);
  }
});

test('half a file is deleted', async () => {
  const { fetched, log } = await run({ news: [WAV, 'broken'] });
  expect(fetched).toMatchObject({ kind: 'failed', failure: { kind: 'broke-off', received: 2000 } });
  expect(log).toEqual(['opened', 'discarded', 'closed']);
});

test('a disk that is full on the way is told as such', async () => {
  const { fetched, log } = await run({
    write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  });
  expect(fetched).toMatchObject({ kind: 'failed', failure: { kind: 'too-large', size: 2000 } });
  expect(log).toEqual(['opened', 'discarded', 'closed']);
});

test('it can be stopped at any moment', async () => {
  const controller = new AbortController();
  const { fetched, log } = await run({
    news: [WAV, 'silence'],
    signal: controller.signal,
    onProgress: () => setTimeout(() => controller.abort(), 0),
  });
  expect(fetched.kind === 'rejected' && isAbort(fetched.error)).toBe(true);
  expect(log).toEqual(['opened', 'discarded', 'closed']);
});
