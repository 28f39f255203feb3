import { afterEach, expect, test } from 'vitest';
import type { RawFrame } from '../../../../src/engines/frames/frame-channel.ts';
import {
  frameReceiver,
  type FrameReceiver,
} from '../../../../src/engines/frames/receive-frames.ts';
import { frameSender, type OpenSender } from '../../../../src/engines/frames/send-frames.ts';

const FORMAT = { width: 2, height: 2, pixelAspect: { num: 1, den: 1 } };
const MEGABYTE = 1 << 20;

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

type Ends = {
  readonly sender: OpenSender;
  readonly receiver: FrameReceiver;
  readonly returned: Set<string>;
  readonly waits: boolean[];
};

/** Both ends of a channel; `whileHeld` is called instead of waiting when a parcel is not back yet. */
function ends(whileHeld: () => void): Ends {
  const { port1, port2 } = new MessageChannel();
  const returned = new Set<string>();
  const waits: boolean[] = [];
  let receipts = 0;
  const sender = frameSender(
    {
      post: (message, transfer) => port1.postMessage(message, transfer),
      createReceipt() {
        const url = `receipt ${receipts}`;
        receipts += 1;
        return { url, stop: () => void returned.add(url) };
      },
      isReturned: (receipt) => returned.has(receipt),
      pause: () => undefined,
    },
    whileHeld,
  );
  const receiver = frameReceiver(
    port2,
    (isWaiting) => waits.push(isWaiting),
    (receipt) => returned.add(receipt),
  );
  open.push(sender, receiver, { close: () => port1.close() });
  return { sender, receiver, returned, waits };
}

const frameOf = (n: number, bytes = 8): RawFrame => ({
  time: n,
  pixels: new Uint8Array(bytes).fill(n),
});

test('frames come out in order, with their times and bytes, until the end', async () => {
  const { sender, receiver } = ends(() => undefined);
  sender.begin('whole', FORMAT);
  for (let n = 0; n < 5; n += 1) sender.send(frameOf(n));
  sender.end();
  const reel = await receiver.nextReel();
  expect(reel).toMatchObject({ part: 'whole', format: FORMAT });
  const seen: [number, number | undefined][] = [];
  for await (const { time, pixels } of reel.frames) seen.push([time, pixels[7]]);
  expect(seen).toEqual([0, 1, 2, 3, 4].map((n) => [n, n]));
});

test('no more is on its way than a window of parcels, however fast the sender is', () => {
  const held = new Error('held back');
  const { sender, returned } = ends(() => {
    throw held;
  });
  sender.begin('whole', FORMAT);
  let sent = 0;
  const send = () => {
    sender.send(frameOf(1, 6 * MEGABYTE));
    sent += 1;
  };
  expect(() => {
    for (;;) send();
  }).toThrow(held);
  expect(sent).toBe(4);
  returned.add('receipt 0');
  expect(() => send()).not.toThrow();
  expect(() => send()).toThrow(held);
});

test('a parcel is given back when all of it is used up, and not before', async () => {
  const { sender, receiver, returned } = ends(() => undefined);
  sender.begin('whole', FORMAT);
  for (let n = 0; n < 4; n += 1) sender.send(frameOf(n, 2 * MEGABYTE));
  sender.end();
  const { frames } = await receiver.nextReel();
  const iterator = frames[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.next();
  expect([...returned]).toEqual([]);
  await iterator.next();
  expect([...returned]).toEqual(['receipt 0']);
});

test('what is left of an excerpt is dropped, and its parcels are given back', async () => {
  const { sender, receiver, returned } = ends(() => undefined);
  sender.begin('excerpt', FORMAT);
  for (let n = 0; n < 3; n += 1) sender.send(frameOf(n, 5 * MEGABYTE));
  sender.end();
  sender.begin('whole', FORMAT);
  sender.end();
  const excerpt = await receiver.nextReel();
  for await (const { time } of excerpt.frames) if (time === 0) break;
  expect(await receiver.nextReel()).toMatchObject({ part: 'whole' });
  expect([...returned]).toEqual(['receipt 0', 'receipt 1', 'receipt 2']);
});

test('the receiver says when it waits', async () => {
  const { sender, receiver, waits } = ends(() => undefined);
  const reel = receiver.nextReel();
  expect(waits).toEqual([true]);
  sender.begin('whole', FORMAT);
  await reel;
  expect(waits).toEqual([true, false]);
});

test('closing gives back what nobody used', () => {
  const { sender, returned } = ends(() => undefined);
  sender.send(frameOf(0, 5 * MEGABYTE));
  sender.close();
  expect([...returned]).toEqual(['receipt 0']);
});
