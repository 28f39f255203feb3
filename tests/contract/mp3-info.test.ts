import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { EncodedPacket } from 'mediabunny';
import { expect, test } from 'vitest';
import { createMp3Info } from '../../src/engines/webcodecs/worker/codecs/mp3-info.ts';
import { memoryContent } from '../../src/engines/worker/memory-content.ts';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { madeMedia } from '../support/native/made-media.ts';
import { nativeSamples } from '../support/native/native-sound.ts';
import { nativePackets } from '../support/native/native-packets.ts';

const CASES = [
  { name: 'MPEG-1, two channels', rate: 44_100, channels: 2, kilobits: 128, frames: 100_001 },
  { name: 'MPEG-2, one channel', rate: 22_050, channels: 1, kilobits: 32, frames: 44_100 },
];

for (const { name, rate, channels, kilobits, frames } of CASES) {
  test(`${name}: the system's ffmpeg decodes as many samples as were encoded`, async () => {
    const plain = madeMedia(
      `plain-${rate}-${channels}.mp3`,
      ...['-f', 'lavfi', '-i', `sine=440:r=${rate}:d=5`, '-af', `atrim=end_sample=${frames}`],
      ...['-ac', `${channels}`, '-c:a', 'libmp3lame', '-b:a', `${kilobits}k`],
      ...['-write_xing', '0', '-id3v2_version', '0'],
    );
    const bytes = await readFile(plain);
    const content = memoryContent(1 << 24);
    const title = new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 0x48, ...Array(200).fill(0)]);
    content.write(title, 0);
    const info = createMp3Info();
    let at = 0;
    for (const { size } of await nativePackets(plain, 'a:0')) {
      const packet = new EncodedPacket(bytes.subarray(at, (at += size)), 'key', 0, 0.02);
      info.pass(packet);
      content.write(packet.data, content.size());
    }
    info.finish(content, frames);
    const file = join(await mkdtemp(join(tmpdir(), 'kiln-mp3-')), 'told.mp3');
    await writeFile(file, Buffer.from(await content.toBlob().arrayBuffer()));
    expect(await nativeSamples(file)).toHaveLength(frames);
  });
}
