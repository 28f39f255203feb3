/** Rows that are built in one go: few enough for one frame; fewer where that takes too long. */
const MOST_PER_TURN = 6;

/** Milliseconds between two goes; the page can draw and answer in between. */
const INTERVAL = 16;

/** Milliseconds that a go may come late before there are fewer rows in the next one: with them, a frame of 50. */
const TOLERATED = 20;

const waiting = new Set<() => void>();
let perTurn = MOST_PER_TURN;
let left = perTurn;
let due = 0;
let clock: 'stopped' | 'ticking' = 'stopped';

/** True when costly work may be done right now; counts as doing it. */
export function spendNow(): boolean {
  keepTicking();
  if (left === 0) return false;
  left -= 1;
  return true;
}

/** Does costly work in one of the next turns. Returns how to give up waiting. */
export function spendLater(work: () => void): () => void {
  keepTicking();
  waiting.add(work);
  return () => waiting.delete(work);
}

function keepTicking(): void {
  if (clock === 'ticking') return;
  clock = 'ticking';
  due = performance.now() + INTERVAL;
  setTimeout(nextTurn, INTERVAL);
}

function nextTurn(): void {
  clock = 'stopped';
  const late = performance.now() - due > TOLERATED;
  perTurn = late ? Math.ceil(perTurn / 2) : Math.min(MOST_PER_TURN, perTurn + 1);
  left = perTurn;
  for (const work of [...waiting].slice(0, perTurn)) {
    waiting.delete(work);
    left -= 1;
    work();
  }
  if (left < perTurn) keepTicking();
}
