import { median, type BenchResult, type JobResult, type Row } from './result.ts';

/** A promise of the design, and whether this run keeps it. `unknown`: what it needs was not measured. */
export type Budget = {
  readonly text: string;
  readonly state: 'holds' | 'broken' | 'unknown';
  /** The figures. */
  readonly detail: string;
};

type Measured = Extract<Row, { kind: 'measured' }>;

/** Looks at all results and says what holds. */
export function budgets(results: readonly BenchResult[]): Budget[] {
  const clips = ['h264', 'h264-60fps'];
  return [
    times(results, 'remux', 'engines-auto', 'plain-warm', 8, 'Remux at least 8x ffmpeg.wasm'),
    ...clips.flatMap((id) => [
      times(
        results,
        id,
        'engines-auto-fast',
        'plain-warm',
        8,
        `${id}: Fast at least 8x ffmpeg.wasm`,
      ),
      times(results, id, 'engines-auto-fast', 'native', 1, `${id}: Fast not slower than native`),
      quality(results, id),
    ]),
    times(results, 'hevc', 'engines-two', 'engines-one', 1.8, 'HEVC: 2 workers at least 1.8x one'),
    times(
      results,
      'hevc',
      'engines-two',
      'plain-warm',
      1.8,
      'HEVC: 2 workers at least 1.8x ffmpeg.wasm',
    ),
    times(results, 'mp3', 'engines-auto', 'native', 1 / 1.3, 'AAC to MP3 at most 1.3x native'),
    noCore(results),
    times(results, 'large', 'engines-auto', 'copy', 1 / 1.5, '3 GB at most 1.5x a plain copy'),
    growth(results),
    shell(results),
  ];
}

function find(results: readonly BenchResult[], job: string, id: string): Measured | null {
  const found = results.find((result): result is JobResult => 'id' in result && result.id === job);
  const row = found?.rows.find((one) => one.id === id);
  return row?.kind === 'measured' ? row : null;
}

function budget(text: string, holds: boolean, detail: string): Budget {
  return { text, state: holds ? 'holds' : 'broken', detail };
}

function unknown(text: string): Budget {
  return { text, state: 'unknown', detail: 'not measured in this run' };
}

/** One contestant must be so many times as fast as another, and its output valid. */
function times(
  results: readonly BenchResult[],
  job: string,
  id: string,
  other: string,
  least: number,
  text: string,
): Budget {
  const [mine, theirs] = [find(results, job, id), find(results, job, other)];
  if (mine === null || theirs === null) return unknown(text);
  const ratio = median(theirs.ms) / median(mine.ms);
  const valid = mine.output?.wrong == null;
  const detail = `${ratio.toFixed(2)}x as fast; asked ${least.toFixed(2)}x`;
  return budget(text, ratio >= least && valid, valid ? detail : `${detail}; output invalid`);
}

function quality(results: readonly BenchResult[], job: string): Budget {
  const text = `${job}: Balanced within 0.01 SSIM of veryfast at most 1.3x its bytes`;
  const mine = find(results, job, 'engines-auto-balanced')?.output;
  const theirs = find(results, job, 'native')?.output;
  if (mine?.video?.ssim == null || theirs?.video?.ssim == null) return unknown(text);
  const bytes = mine.bytes / theirs.bytes;
  const less = theirs.video.ssim - mine.video.ssim;
  const detail = `${less.toFixed(4)} less at ${bytes.toFixed(2)}x the bytes`;
  return budget(text, less <= 0.01 && bytes <= 1.3 && mine.wrong === null, detail);
}

function noCore(results: readonly BenchResult[]): Budget {
  const text = 'AAC to MP3 does not fetch the core';
  const network = results.find((result) => result.kind === 'network');
  const visit = network?.visits.find(({ name }) => name === 'AAC to MP3');
  return visit === undefined
    ? unknown(text)
    : budget(text, visit.core === 'not fetched', `${visit.core}, ${visit.bytes} bytes in all`);
}

function growth(results: readonly BenchResult[]): Budget {
  const text = '3 GB: page and workers grow by less than 300 MB';
  const grown = find(results, 'large', 'engines-auto')?.parts['growth MB'];
  return grown === undefined ? unknown(text) : budget(text, grown < 300, `${grown.toFixed(0)} MB`);
}

function shell(results: readonly BenchResult[]): Budget {
  const text = 'Shell at most 60 kB';
  const found = results.find((result) => result.kind === 'shell');
  if (found === undefined) return unknown(text);
  const bytes = found.shell.reduce((sum, { brotliBytes }) => sum + brotliBytes, 0);
  return budget(text, bytes <= 60_000, `${(bytes / 1000).toFixed(1)} kB`);
}
