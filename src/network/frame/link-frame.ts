import {
  FRAME_LINE,
  type FrameAnswer,
  type FrameBytes,
  type FrameNews,
  type FrameOrder,
  type Numbered,
} from './frame-protocol.ts';

/**
 * The script of the frame that fetches links, the only place of Kiln whose policy lets it talk to other hosts. It is
 * sandboxed: it has an origin of its own, reaches neither the page nor anything that is stored, and knows no more than
 * the address that it is given. `src/build/link-frame.ts` puts it into its page.
 */
let current: { readonly controller: AbortController; reader: Reader | null } | null = null;

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** Requests carry neither cookies nor a referrer, and their answers are not cached. */
const DISCREET = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

window.addEventListener('message', ({ source, origin, data, ports: [port] }) => {
  if (source !== window.parent || origin !== location.origin) return;
  if (data !== FRAME_LINE || port === undefined) return;
  port.onmessage = async ({ data: { id, value } }: MessageEvent<Numbered<FrameOrder>>) => {
    const news: Numbered<FrameNews> = { id, value: await obey(value) };
    port.postMessage(news, news.value.kind === 'bytes' ? [news.value.bytes] : []);
  };
});

async function obey(order: FrameOrder): Promise<FrameNews> {
  switch (order.kind) {
    case 'hello':
      return order;
    case 'ask':
      return ask(order.url, order.from);
    case 'more':
      return more();
    default:
      return order satisfies never;
  }
}

async function ask(url: string, from: number): Promise<FrameAnswer> {
  current?.controller.abort();
  const controller = new AbortController();
  current = { controller, reader: null };
  try {
    // A plain range is allowed everywhere; a condition beside it (If-Range) would have to be asked for first.
    const headers: HeadersInit = from > 0 ? { Range: `bytes=${from}-` } : {};
    const response = await fetch(url, { ...DISCREET, headers, signal: controller.signal });
    current.reader = response.body?.getReader() ?? null;
    return { kind: 'answer', answer: headOf(response) };
  } catch {
    return { kind: 'silence', server: from > 0 ? 'nowhere' : await whereabouts(url) };
  }
}

function headOf(response: Response) {
  const header = (name: string) => response.headers.get(name) ?? '';
  const length = header('content-length');
  return {
    status: response.status,
    url: response.url,
    type: header('content-type'),
    disposition: header('content-disposition'),
    size: /^\d+$/u.test(length) ? Number(length) : null,
  };
}

/** Why there was no answer, which browsers do not say: who forbids reading still answers a `no-cors` request. */
async function whereabouts(url: string): Promise<'there' | 'nowhere' | 'offline'> {
  if (!navigator.onLine) return 'offline';
  try {
    await fetch(url, { ...DISCREET, mode: 'no-cors', method: 'HEAD' });
    return 'there';
  } catch {
    return 'nowhere';
  }
}

async function more(): Promise<FrameBytes> {
  try {
    const next = await current?.reader?.read();
    if (next === undefined || next.done) return { kind: 'end' };
    const { value } = next;
    const whole = value.byteLength === value.buffer.byteLength;
    return { kind: 'bytes', bytes: whole ? value.buffer : value.slice().buffer };
  } catch {
    return { kind: 'broken' };
  }
}
