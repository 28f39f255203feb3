import type { Source } from 'mediabunny';
import { Declined } from './refusals.ts';

/** Reads, one behind the other, that stay at so few places as nobody stays at who gets anywhere. */
const READS = 100_000;
const PLACES = 8;

/** What mediabunny's readers ask of a source; it is not in its types. */
type Reading = { _read: (start: number, ...rest: readonly number[]) => unknown };

/**
 * Ends a reader that goes round in circles: mediabunny's take a damaged length of 0 for a step forward. What they read
 * is in their cache by then, so they never wait, nothing else runs in the worker, and nobody could stop them: each
 * further read throws a Declined. A frame that is asked for again and again is read so often in an hour.
 */
export function refuseEndlessReading(source: Source): void {
  const reading = source as unknown as Reading;
  const read = reading._read.bind(source);
  const places = new Set<number>();
  let reads = 0;
  reading._read = (start, ...rest) => {
    places.add(start);
    reads += 1;
    if (places.size > PLACES) {
      places.clear();
      reads = 0;
    }
    if (reads > READS) throw new Declined('Its reader does not get on.');
    return read(start, ...rest);
  };
}
