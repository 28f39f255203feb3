/**
 * Reads what `-progress` writes, piece by piece, and calls back with the time reached, in seconds. Anything else is
 * skipped: `out_time_us` is "N/A" until the first packet, and negative before the start of some sources.
 */
export function progressLines(onTime: (seconds: number) => void): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest = '';
  return (bytes) => {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const match = /^out_time_us=(\d+)$/u.exec(line.trim());
      if (match !== null) onTime(Number(match[1]) / 1e6);
    }
  };
}
