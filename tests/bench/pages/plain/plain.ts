import { FFmpeg } from '@ffmpeg/ffmpeg';
import { fetchFile } from '@ffmpeg/util';
import { chosenFile, offerDownload } from '../page-files.ts';
import type { PlainJob, PlainRun } from './plain-api.ts';

/** Lines of the log that a run takes along. */
const LOG_LINES = 20;

/** ffmpeg.wasm the way its own documentation shows it, and most who use it do. */
const ffmpeg = new FFmpeg();
const log: string[] = [];
ffmpeg.on('log', ({ message }) => log.push(message));
let newest = new Blob();

async function load(): Promise<number> {
  const begun = performance.now();
  await ffmpeg.load({ coreURL: new URL('ffmpeg-core.js', location.href).href });
  return performance.now() - begun;
}

async function convert({ input, args, output }: PlainJob): Promise<PlainRun> {
  log.length = 0;
  const begun = performance.now();
  await ffmpeg.writeFile(input, await fetchFile(chosenFile()));
  const written = performance.now();
  const code = await ffmpeg.exec(['-i', input, ...args, output]);
  const executed = performance.now();
  const data = await ffmpeg.readFile(output);
  const ended = performance.now();
  newest = new Blob([data as Uint8Array<ArrayBuffer>]);
  await ffmpeg.deleteFile(input);
  await ffmpeg.deleteFile(output);
  return {
    write: written - begun,
    exec: executed - written,
    read: ended - executed,
    code,
    log: log.slice(-LOG_LINES),
  };
}

window.plain = { load, convert, offer: (name) => offerDownload(newest, name) };
