import { measure, type Arena } from './bench-test.ts';
import { kilnEngines, openEngines } from './contestants/kiln-engines.ts';
import { nativeFfmpeg } from './contestants/native-ffmpeg.ts';
import { plainFfmpeg } from './contestants/plain-ffmpeg.ts';
import { judgeOf } from './inspect-output.ts';

/** What native ffmpeg and ffmpeg.wasm are asked for wherever the output is H.264. */
export const X264 = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23', '-c:a', 'aac'];

/** H.264 from H.264, which Kiln's page would copy: its engines are asked not to. */
export async function measureH264(arena: Arena, id: string, source: string): Promise<void> {
  const page = await openEngines(arena, source);
  const engines = (['auto', 'ffmpeg'] as const).flatMap((choice) =>
    (['fast', 'balanced'] as const).map((quality) =>
      kilnEngines(
        arena,
        page,
        { id: `engines-${choice}-${quality}`, name: `${choice} ${quality}` },
        { target: { format: 'mp4', options: { quality } }, avoid: ['copy'], choice, workers: null },
      ),
    ),
  );
  await measure(arena, id, await judgeOf(source, 'pictures'), [
    nativeFfmpeg(arena.folder, source, X264, 'mp4'),
    ...plainFfmpeg(arena, source, X264, 'mp4'),
    ...engines,
  ]);
}
