import { expect, test } from 'vitest';
import { inputName, OUTPUT_NAME } from '../../src/engines/ffmpeg/arguments/virtual-files.ts';
import type { CompiledCore } from '../../src/engines/ffmpeg/core/ffmpeg-worker-api.ts';
import { memoryContent } from '../../src/engines/worker/memory-content.ts';
import { openSession } from '../../src/engines/ffmpeg/worker/session.ts';
import { shippedCore, UNWATCHED } from '../support/engine/node-engine.ts';

/** Encoders that overflow the 64 KiB stack which the core is published with. */
const COMMANDS = {
  'Opus at 48 kHz': [
    ...['-f', 'lavfi', '-i', 'anoisesrc=r=48000:d=2:c=pink', '-ac', '2'],
    ...['-c:a', 'libopus', '-b:a', '128k', '-f', 'opus'],
  ],
  VP9: [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=25:d=1', '-pix_fmt', 'yuv420p'],
    ...['-c:v', 'libvpx-vp9', '-deadline', 'good', '-cpu-used', '5', '-b:v', '200k', '-f', 'webm'],
  ],
};

/** Exit code and size of what one command writes. */
async function encode(core: CompiledCore, args: readonly string[]) {
  const output = memoryContent(1 << 20);
  const files = new Map([
    [inputName(0), memoryContent(0)],
    [OUTPUT_NAME, output],
  ]);
  const session = await openSession(core, files, UNWATCHED);
  const code = session.core.ffmpeg([...args, `/kiln/${OUTPUT_NAME}`]);
  return { code, size: output.size() };
}

for (const [name, args] of Object.entries(COMMANDS)) {
  test(`${name} encodes in the shipped core`, async () => {
    const { code, size } = await encode(await shippedCore(), args);
    expect(code).toBe(0);
    expect(size).toBeGreaterThan(1000);
  });
}

for (const [name, args] of Object.entries(COMMANDS)) {
  test(`${name} crashes when the stack stays where it was`, async () => {
    // `stackSave` in place of `stackRestore`: a call that moves nothing.
    const small = { ...(await shippedCore()), stackRestore: 'Da' };
    await expect(encode(small, args)).rejects.toThrow();
  });
}
