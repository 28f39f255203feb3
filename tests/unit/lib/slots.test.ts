import { expect, test } from 'vitest';
import { createSlots } from '../../../src/lib/slots.ts';

const free = () => new AbortController().signal;
const turns = () => new Promise((resolve) => setTimeout(resolve));

/** Takes places and notes who got one, in which order. */
function takers(count: number) {
  const slots = createSlots(count, 10);
  const got: string[] = [];
  const take = async (name: string, signal = free(), weight = 0) => {
    const release = await slots.take(weight, signal);
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

test('those that share the budget wait until there is enough of it', async () => {
  const { got, take } = takers(4);
  const release = await take('a', free(), 6);
  void take('b', free(), 5);
  await turns();
  expect(got).toEqual(['a']);
  release();
  await turns();
  expect(got).toEqual(['a', 'b']);
});

test('a heavy one is not overtaken by light ones for ever', async () => {
  const { got, take } = takers(4);
  const [first, second] = [await take('a', free(), 5), await take('b', free(), 5)];
  void take('heavy', free(), 10);
  void take('light', free(), 1);
  await turns();
  first();
  await turns();
  expect(got).toEqual(['a', 'b']);
  second();
  await turns();
  expect(got).toEqual(['a', 'b', 'heavy']);
});

test('what is larger than the whole budget runs alone', async () => {
  const { got, take } = takers(4);
  const release = await take('huge', free(), 1000);
  void take('light', free(), 1);
  await turns();
  expect(got).toEqual(['huge']);
  release();
  await turns();
  expect(got).toEqual(['huge', 'light']);
});

test('who comes after a heavy one that gave up need not wait for it', async () => {
  const { got, take } = takers(4);
  await take('a', free(), 5);
  const stop = new AbortController();
  const heavy = take('heavy', stop.signal, 10);
  void take('light', free(), 1);
  stop.abort(new Error('gone'));
  await expect(heavy).rejects.toThrow('gone');
  await turns();
  expect(got).toEqual(['a', 'light']);
});

test('however it goes, never more than the budget and the places are taken, and all get their turn', async () => {
  const slots = createSlots(3, 10);
  let [places, weight, served] = [0, 0, 0];
  const one = async (wanted: number) => {
    const release = await slots.take(wanted, free());
    places += 1;
    weight += Math.min(wanted, 10);
    expect(places).toBeLessThanOrEqual(3);
    expect(weight).toBeLessThanOrEqual(10);
    await turns();
    places -= 1;
    weight -= Math.min(wanted, 10);
    served += 1;
    release();
  };
  await Promise.all(Array.from({ length: 60 }, (_, n) => one((n * 7) % 13)));
  expect(served).toBe(60);
});
