import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A track as native ffprobe sees it, with the times of its packets in seconds. */
export type LabelledStream = {
  readonly codec_name?: string;
  readonly disposition: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly packets: readonly number[];
};

/** The tracks of a file, or those that a specifier selects; only then their packets are listed. */
export async function nativeStreams(file: string, only?: string): Promise<LabelledStream[]> {
  const select = only === undefined ? [] : ['-select_streams', only, '-show_packets'];
  const { stdout } = await run('ffprobe', [
    ...['-v', 'quiet', '-print_format', 'json', '-show_streams', ...select, file],
  ]);
  const { streams, packets = [] } = JSON.parse(stdout) as {
    streams: Omit<LabelledStream, 'packets'>[];
    packets?: { pts_time: string }[];
  };
  return streams.map((stream) => ({
    ...stream,
    tags: stream.tags ?? {},
    packets: packets.map(({ pts_time: time }) => Number(time)),
  }));
}

/** A cue, in seconds, and its text with the marks of the form it was read as. */
export type NativeCue = { readonly from: number; readonly to: number; readonly text: string };

/** The cues of a file's n-th track of subtitles, written as text by native ffmpeg. */
export async function nativeCues(
  file: string,
  nth: number,
  form: 'srt' | 'ass' = 'srt',
): Promise<NativeCue[]> {
  const text = join(await mkdtemp(join(tmpdir(), 'kiln-')), `cues.${form}`);
  await run('ffmpeg', ['-v', 'error', '-copyts', '-i', file, '-map', `0:s:${nth}`, text]);
  return cuesOf(await readFile(text, 'utf8'), form);
}

/** The cues of a text. */
export function cuesOf(text: string, form: 'srt' | 'ass'): NativeCue[] {
  const pattern =
    form === 'srt'
      ? /^(\S+) --> (\S+)\n([^]*?)(?:\n\n|\n*$(?![^]))/gmu
      : /^Dialogue: [^,]*,([^,]*),([^,]*),(.*)$/gmu;
  return [...text.replaceAll('\r', '').matchAll(pattern)].map(
    ([, from = '', to = '', said = '']) => ({ from: seconds(from), to: seconds(to), text: said }),
  );
}

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
