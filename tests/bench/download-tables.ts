import type { NetworkResult, ShellResult, SiteFile } from './result.ts';
import { formatMs, formatSize, table } from './table.ts';

/** What each job fetches in a fresh profile. */
export function networkTable({ visits }: NetworkResult): string {
  const head = ['', 'raw', 'brotli', 'core', 'Convert to done'];
  const rows = visits.map(({ name, bytes, brotliBytes, core, ms }) => [
    name,
    formatSize(bytes),
    formatSize(brotliBytes),
    core,
    formatMs(ms),
  ]);
  return `## First visits, without service worker: what is fetched\n${table([head, ...rows])}`;
}

/** What the page loads before the first interaction, and what it may load later. */
export function shellTable({ shell, lazy }: ShellResult): string {
  const head = ['', 'raw', 'brotli'];
  const rows = [...shell, total('shell', shell), ...lazy].map(({ path, bytes, brotliBytes }) => [
    path,
    formatSize(bytes),
    formatSize(brotliBytes),
  ]);
  return `## Files: the shell, its sum, and what is loaded when needed\n${table([head, ...rows])}`;
}

function total(name: string, files: readonly SiteFile[]): SiteFile {
  return {
    path: `= ${name}`,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    brotliBytes: files.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0),
  };
}
