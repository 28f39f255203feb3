import { inTime } from '../lib/in-time.ts';
import {
  FRAME_LINE,
  type FrameAnswer,
  type FrameBytes,
  type FrameNews,
  type FrameOrder,
  type LinkLine,
  type Numbered,
} from './frame/frame-protocol.ts';

/** Milliseconds until a frame that says nothing is given up: its page is a few kilobytes. */
const HELLO_MS = 10_000;

/**
 * Opens the sandboxed frame that alone may talk to other hosts, and a line to it; null when it does not start. It is
 * there only as long as a link is fetched.
 */
export async function openFrame(): Promise<LinkLine | null> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.src = './link-frame.html';
  const { port1: port, port2: far } = new MessageChannel();
  const give = createGiver(port);
  // An origin of its own cannot be named; the frame has nobody but its parent to take the line from.
  const onLoad = () => frame.contentWindow?.postMessage(FRAME_LINE, '*', [far]);
  frame.addEventListener('load', onLoad, { once: true });
  document.body.append(frame);
  const close = () => {
    port.close();
    frame.remove();
  };
  const hello = await inTime<FrameNews | null>(HELLO_MS, give({ kind: 'hello' }), null);
  if (hello === null) {
    close();
    return null;
  }
  return {
    ask: async (url, from) => (await give({ kind: 'ask', url, from })) as FrameAnswer,
    more: async () => (await give({ kind: 'more' })) as FrameBytes,
    close,
  };
}

/** Gives orders and brings what is answered to each; an order that is not answered stays open. */
function createGiver(port: MessagePort): (order: FrameOrder) => Promise<FrameNews> {
  const open = new Map<number, (news: FrameNews) => void>();
  let last = 0;
  port.onmessage = ({ data: { id, value } }: MessageEvent<Numbered<FrameNews>>) => {
    open.get(id)?.(value);
    open.delete(id);
  };
  return (value) => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      open.set(id, resolve);
      port.postMessage({ id, value } satisfies Numbered<FrameOrder>);
    });
  };
}
