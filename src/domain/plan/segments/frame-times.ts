/** When a frame is shown, by its number. */
export function timeOf(times: readonly number[], frame: number): number {
  const time = times[frame];
  if (time === undefined) throw new RangeError(`There is no frame ${frame}.`);
  return time;
}

/** When the last frame ends, if it lasts as long as the one before. */
export function endOf(times: readonly number[]): number {
  const last = timeOf(times, times.length - 1);
  return 2 * last - (times.at(-2) ?? last);
}
