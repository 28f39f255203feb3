/** Rows that are built in one go: about a screenful, few enough for one frame. */
const PER_TURN = 12;

/** Milliseconds between two goes; the page can draw and answer in between. */
const INTERVAL = 16;

const waiting = new Set<() => void>();
let left = PER_TURN;
let clock: 'stopped' | 'ticking' = 'stopped';

/** True when costly work may be done right now; counts as doing it. */
export function tryTurn(): boolean {
  keepTicking();
  if (left === 0) return false;
  left -= 1;
  return true;
}

/** Does costly work in one of the next turns. Returns how to give up waiting. */
export function awaitTurn(work: () => void): () => void {
  keepTicking();
  waiting.add(work);
  return () => waiting.delete(work);
}

function keepTicking(): void {
  if (clock === 'ticking') return;
  clock = 'ticking';
  setTimeout(nextTurn, INTERVAL);
}

function nextTurn(): void {
  clock = 'stopped';
  left = PER_TURN;
  for (const work of [...waiting].slice(0, PER_TURN)) {
    waiting.delete(work);
    left -= 1;
    work();
  }
  if (left < PER_TURN) keepTicking();
}
