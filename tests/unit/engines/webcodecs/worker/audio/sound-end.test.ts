import { AudioSample, EncodedPacket } from 'mediabunny';
import { expect, test } from 'vitest';
import { createSoundEnd } from '../../../../../../src/engines/webcodecs/worker/audio/sound-end.ts';

const RATE = 48_000;
const HERTZ = { sampleRate: RATE, numberOfChannels: 1 };

function sound(from: number, frames: number): AudioSample {
  const data = new Float32Array(frames);
  return new AudioSample({ data, format: 'f32-planar', timestamp: from / RATE, ...HERTZ });
}

/** The lengths of an encoder's packets, in samples, when it got `given` of them and makes packets of `size`. */
function lengths(given: number, size: number, delay: number | null, header?: Uint8Array) {
  const end = createSoundEnd(delay === null ? null : delay / RATE);
  end.given(sound(0, given));
  const config = { codec: 'opus', description: header, ...HERTZ } as AudioDecoderConfig;
  const count = Math.ceil((given + (delay ?? 312)) / size);
  return Array.from({ length: count }, (_, n) => {
    const packet = new EncodedPacket(new Uint8Array(8), 'key', (n * size) / RATE, size / RATE);
    end.shorten(packet, n === 0 ? { decoderConfig: config } : {});
    return Math.round(packet.duration * RATE);
  });
}

test('the last packet ends where the sound does, by the delay in the header of Opus', () => {
  const header = new Uint8Array(19);
  new DataView(header.buffer).setUint16(10, 312, true);
  const found = lengths(192_000, 960, null, header);
  expect(found).toHaveLength(201);
  expect(found.slice(0, 200)).toEqual(Array.from({ length: 200 }, () => 960));
  expect(found.at(-1)).toBe(312);
});

test('an encoder whose delay is known is cut off there, and one whose is not is left alone', () => {
  expect(lengths(192_000, 1024, 1024).at(-1)).toBe(512);
  expect(lengths(192_000, 1024, null).at(-1)).toBe(1024);
});
