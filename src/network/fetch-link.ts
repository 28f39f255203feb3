import type { FetchedLink, LinkOrder } from '../domain/links/fetch-link.ts';
import { judgeAnswer, type LinkAnswer } from '../domain/links/link-answer.ts';
import { bareType, linkContent } from '../domain/links/link-content.ts';
import type { LinkFailure } from '../domain/links/link-failure.ts';
import { linkName } from '../domain/links/link-name.ts';
import type { Link } from '../domain/links/link.ts';
import { SNIFF_BYTES } from '../domain/media/sniff.ts';
import { abortable } from '../lib/abort.ts';
import { isFull } from '../storage/database/storage-error.ts';
import { linkBody } from './link-body.ts';
import type { LinkLine } from './frame/frame-protocol.ts';
import type { LinkSink } from './link-sink.ts';

/** What `fetchLink` needs: the connection, a place for the file, and a clock. */
export type LinkPorts = {
  readonly openLine: () => Promise<LinkLine | null>;
  readonly openSink: () => Promise<LinkSink>;
  /** Free bytes; null where nobody knows. */
  readonly room: () => Promise<number | null>;
  readonly wait: (ms: number) => Promise<void>;
};

/**
 * Fetches a link into a temporary file. What it is and whether there is room for it is looked at first; when it fails
 * or is stopped, nothing is left behind. Rejects when `signal` aborts.
 */
export async function fetchLink(
  ports: LinkPorts,
  order: LinkOrder<AbortSignal>,
): Promise<FetchedLink<File>> {
  const line = await ports.openLine();
  if (line === null) return failed({ kind: 'unavailable' });
  try {
    const { link, signal } = order;
    const news = await abortable(signal, line.ask(link.url, 0));
    if (news.kind === 'silence') return failed(silenceOf(news.server, link));
    const failure = judgeAnswer(news.answer, link, await ports.room());
    return failure === null
      ? await fetchAnswered({ ...ports, line }, order, news.answer)
      : failed(failure);
  } finally {
    line.close();
  }
}

type AnsweredPorts = LinkPorts & { readonly line: LinkLine };

async function fetchAnswered(
  ports: AnsweredPorts,
  { link, signal, onProgress }: LinkOrder<AbortSignal>,
  { type, url, size, disposition }: LinkAnswer,
): Promise<FetchedLink<File>> {
  const paths = [link.url, url].map((address) => new URL(address).pathname);
  const name = linkName(disposition, paths, link.host);
  const body = linkBody(ports, link, size);
  const { head, failure } = await readHead(body, signal);
  if (failure !== null) return failed(failure);
  const unfit = judgeContent(type, head);
  if (unfit !== null) return failed(unfit);

  const sink = await ports.openSink();
  let kept = false;
  let received = 0;
  const take = async (bytes: Uint8Array) => {
    await sink.write(bytes);
    received += bytes.length;
    onProgress({ name, received, total: size });
  };
  try {
    await take(head);
    for (;;) {
      const next = await abortable(signal, body.next());
      if (next.done === true) {
        if (next.value !== null) return failed(next.value);
        break;
      }
      await take(next.value);
    }
    const file = await sink.finish({ name, type: bareType(type) });
    kept = true;
    return { kind: 'fetched', file, discard: sink.discard };
  } catch (error) {
    if (!isFull(error)) throw error;
    return failed({ kind: 'too-large', size, room: await ports.room() });
  } finally {
    if (!kept) await sink.discard();
  }
}

/** The first bytes: enough to see what it is, or the whole of a very small file. */
async function readHead(
  body: AsyncGenerator<Uint8Array, LinkFailure | null>,
  signal: AbortSignal,
): Promise<{ readonly head: Uint8Array; readonly failure: LinkFailure | null }> {
  let head = new Uint8Array(0);
  while (head.length < SNIFF_BYTES) {
    const next = await abortable(signal, body.next());
    if (next.done === true) return { head, failure: next.value };
    const longer = new Uint8Array(head.length + next.value.length);
    longer.set(head);
    longer.set(next.value, head.length);
    head = longer;
  }
  return { head, failure: null };
}

function judgeContent(type: string, head: Uint8Array): LinkFailure | null {
  if (head.length === 0) return { kind: 'empty' };
  const content = linkContent(type, head.subarray(0, SNIFF_BYTES));
  switch (content) {
    case 'media':
      return null;
    case 'page':
    case 'playlist':
      return { kind: content };
    case 'other':
      return { kind: 'not-media', type: bareType(type) };
    default:
      return content satisfies never;
  }
}

function silenceOf(server: 'there' | 'nowhere' | 'offline', { host }: Link): LinkFailure {
  switch (server) {
    case 'there':
      return { kind: 'not-allowed', host };
    case 'nowhere':
      return { kind: 'not-reachable', host };
    case 'offline':
      return { kind: 'offline' };
    default:
      return server satisfies never;
  }
}

function failed(failure: LinkFailure): FetchedLink<File> {
  return { kind: 'failed', failure };
}
