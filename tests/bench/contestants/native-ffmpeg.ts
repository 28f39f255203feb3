import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from '../race.ts';

/** The system's ffmpeg with two threads, from the start of its process to its end. `args` stand before the output. */
export function nativeFfmpeg(
  folder: string,
  source: string,
  args: readonly string[],
  extension: string,
): Contestant {
  const output = join(folder, `native.${extension}`);
  const threads = ['-threads', '2'];
  return {
    id: 'native',
    name: 'native ffmpeg, 2 threads',
    async run() {
      const begun = performance.now();
      await promisify(execFile)('ffmpeg', [
        ...['-v', 'error', '-nostdin', '-y', ...threads, '-i', source],
        ...[...args, ...threads, output],
      ]);
      const ms = performance.now() - begun;
      return { ms, parts: {}, note: args.join(' '), save: async () => output };
    },
  };
}
