import { useEffect, useState } from 'preact/hooks';
import { awaitTurn, tryTurn } from './turns.ts';

/** `waiting` until this component may do its costly rendering, then `mine` for good. */
export function useTurn(): 'waiting' | 'mine' {
  const [turn, setTurn] = useState<'waiting' | 'mine'>(() => (tryTurn() ? 'mine' : 'waiting'));
  useEffect(() => (turn === 'waiting' ? awaitTurn(() => setTurn('mine')) : undefined), [turn]);
  return turn;
}
