/** What `-progress` says: the time reached in the output, in seconds, and the video frames written so far. */
export type ProgressLine =
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'frames'; readonly count: number };

/**
 * Reads what `-progress` writes, piece by piece, and calls back with what it says. Anything else is skipped:
 * `out_time_us` is "N/A" until the first packet, and negative before the start of some sources.
 */
export function progressLines(onLine: (line: ProgressLine) => void): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest = '';
  return (bytes) => {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, name, digits] = /^(out_time_us|frame)=(\d+)$/u.exec(line.trim()) ?? [];
      const value = Number(digits);
      if (name === 'out_time_us') onLine({ kind: 'time', seconds: value / 1e6 });
      if (name === 'frame') onLine({ kind: 'frames', count: value });
    }
  };
}
