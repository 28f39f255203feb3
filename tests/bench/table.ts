import { median, type JobResult, type Row } from './result.ts';
import { CPU } from './with-cpu.ts';

/** Lines of columns, padded so that they stand below each other; the first column to the left, others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, n) =>
    Math.max(...rows.map((row) => (row[n] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Milliseconds as a person reads them. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** Bytes in decimal units. */
export function formatSize(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

const HEAD = [
  '',
  'median',
  'from-to',
  'runs',
  'CPU',
  'x native',
  'x wasm',
  'size',
  'SSIM',
  'frames',
];

/**
 * All contestants at one job. "x native" and "x wasm": how many times as fast as native, and as ffmpeg.wasm warm.
 * "CPU": processor time of the whole run, with what a browser does before and after.
 */
export function jobTable({ title, source, rows }: JobResult): string {
  const speed = (id: string, row: Row) => {
    const other = rows.find((one) => one.id === id);
    if (other?.kind !== 'measured' || row.kind !== 'measured') return '';
    const ratio = median(other.ms) / median(row.ms);
    return ratio.toFixed(ratio < 10 ? 2 : 0);
  };
  const lines = rows.map((row): readonly string[] => {
    if (row.kind === 'failed') return [row.name, 'FAILED'];
    const { ms, output, parts } = row;
    return [
      row.name,
      formatMs(median(ms)),
      ms.length === 1 ? '' : `${formatMs(Math.min(...ms))}-${formatMs(Math.max(...ms))}`,
      String(ms.length),
      formatMs(parts[CPU] ?? 0),
      speed('native', row),
      speed('plain-warm', row),
      output === null ? '' : formatSize(output.bytes),
      output?.video?.ssim?.toFixed(4) ?? '',
      output?.video?.frames.toFixed() ?? '',
    ];
  });
  const frames = source.frames === null ? '' : `, ${source.frames} frames`;
  return [
    `## ${title} (source ${formatSize(source.bytes)}${frames})`,
    table([HEAD, ...lines]),
    ...rows.flatMap(remarks),
  ].join('\n');
}

/** What a table has no column for. */
function remarks(row: Row): string[] {
  if (row.kind === 'failed') return [`  ${row.name}: ${row.why}`];
  const { name, output, parts, note } = row;
  const figures = Object.entries(parts)
    .filter(([part]) => part !== CPU)
    .map(([part, value]) => `${part} ${value.toFixed(0)}`);
  return [
    ...(output?.wrong == null ? [] : [`  ${name}: INVALID, ${output.wrong}`]),
    ...(note === null && figures.length === 0
      ? []
      : [`  ${name}: ${[note, ...figures].filter((text) => text !== null).join('; ')}`]),
  ];
}
