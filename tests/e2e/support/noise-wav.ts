import { randomFillSync } from 'node:crypto';

const RATE = 44_100;

/** So many bytes of random sound as a WAV file: browsers pack what they store, and this does not get smaller. */
export function noiseWav(bytes: number): Buffer {
  const data = randomFillSync(Buffer.alloc(bytes));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, data]);
}
