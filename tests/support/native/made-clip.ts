import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A clip that native ffmpeg makes once for all tests of a run. It gets its name when it is whole: another process may
 * be looking for it meanwhile.
 */
export function madeClip(name: string, args: readonly string[]): string {
  const folder = join(tmpdir(), 'kiln-clips');
  const file = join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${process.pid}-${name}`);
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args, unfinished]);
  renameSync(unfinished, file);
  return file;
}
