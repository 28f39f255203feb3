import { expect, test } from 'vitest';
import { createSlots } from '../../../src/lib/slots.ts';

const free = () => new AbortController().signal;
const turns = () => new Promise((resolve) => setTimeout(resolve));

/** Takes places and notes who got one, in which order. */
function takers(count: number) {
  const slots = createSlots(count);
  const got: string[] = [];
  const take = async (name: string, signal = free()) => {
    const release = await slots.take(signal);
    got.push(name);
    return release;
  };
  return { got, take };
}

test('gives out as many places as there are, then in the order of asking', async () => {
  const { got, take } = takers(2);
  const [a, b, c] = ['a', 'b', 'c', 'd'].map((name) => take(name));
  await turns();
  expect(got).toEqual(['a', 'b']);
  (await b)?.();
  await turns();
  expect(got).toEqual(['a', 'b', 'c']);
  (await a)?.();
  await c;
  await turns();
  expect(got).toEqual(['a', 'b', 'c', 'd']);
});

test('a place given back twice is one place', async () => {
  const { got, take } = takers(1);
  const release = await take('a');
  release();
  release();
  void take('b');
  void take('c');
  await turns();
  expect(got).toEqual(['a', 'b']);
});

test('who gives up waiting is told why, and passed over', async () => {
  const { got, take } = takers(1);
  const release = await take('a');
  const stop = new AbortController();
  const reason = new Error('gone');
  const waiting = take('b', stop.signal);
  void take('c');
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  release();
  await turns();
  expect(got).toEqual(['a', 'c']);
});

test('who does not want a place any more gets none', async () => {
  const { got, take } = takers(1);
  await expect(take('a', AbortSignal.abort('no'))).rejects.toBe('no');
  await take('b');
  expect(got).toEqual(['b']);
});

test('an abort in the moment of the turn loses no place', async () => {
  const { got, take } = takers(1);
  const release = await take('a');
  const stop = new AbortController();
  const turn = take('b', stop.signal);
  release();
  stop.abort(new Error('just too late'));
  (await turn)();
  await take('c');
  expect(got).toEqual(['a', 'b', 'c']);
});
