import { sampledRanges } from '../../domain/media/fingerprint.ts';

/**
 * The fingerprint of a file: SHA-256, in hexadecimal digits, over its size and the ranges of `domain/media/fingerprint.ts`.
 * Reads 192 KiB at most.
 */
export async function fingerprintOf(blob: Blob): Promise<string> {
  const pieces = sampledRanges(blob.size).map(({ start, end }) => blob.slice(start, end));
  const bytes = await new Blob([`${blob.size}:`, ...pieces]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
