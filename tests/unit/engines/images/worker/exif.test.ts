import { expect, test } from 'vitest';
import {
  exifBytes,
  readExif,
  rewrittenExif,
} from '../../../../../src/engines/images/worker/metadata/exif.ts';

type Value = {
  readonly tag: number;
  readonly text?: string;
  readonly short?: number;
  readonly ifd?: number;
};

/** EXIF data: a maker, an orientation, dates and a serial number, a place, and a small copy of the picture. */
function someExif(little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(400));
  const directory = (at: number, values: readonly Value[], texts: number, next: number) => {
    view.setUint16(at, values.length, little);
    let room = texts;
    for (const [n, { tag, text, short, ifd }] of values.entries()) {
      const entry = at + 2 + n * 12;
      view.setUint16(entry, tag, little);
      view.setUint16(entry + 2, text !== undefined ? 2 : ifd !== undefined ? 4 : 3, little);
      view.setUint32(entry + 4, text === undefined ? 1 : text.length, little);
      if (short !== undefined) view.setUint16(entry + 8, short, little);
      if (ifd !== undefined) view.setUint32(entry + 8, ifd, little);
      if (text === undefined) continue;
      view.setUint32(entry + 8, room, little);
      for (const character of text) view.setUint8(room++, character.charCodeAt(0));
    }
    view.setUint32(at + 2 + values.length * 12, next, little);
  };
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  const main = [
    { tag: 0x10f, text: 'Acme Cameras\0' },
    { tag: 0x112, short: 6 },
  ];
  directory(8, [...main, { tag: 0x8769, ifd: 100 }, { tag: 0x8825, ifd: 200 }], 70, 300);
  const inner = [
    { tag: 0x9003, text: '2020:01:02 03:04:05\0' },
    { tag: 0xa002, short: 160 },
  ];
  directory(100, [...inner, { tag: 0xa431, text: 'Serial 1234\0' }], 150, 0);
  directory(200, [{ tag: 29, text: '2020:01:02\0' }], 230, 0);
  directory(
    300,
    [
      { tag: 0x201, ifd: 350 },
      { tag: 0x202, ifd: 50 },
    ],
    0,
    0,
  );
  for (let at = 350; at < 400; at += 1) view.setUint8(at, 0xee);
  return new Uint8Array(view.buffer);
}

const SIZE = { width: 121, height: 161 };
const textOf = (data: Uint8Array | null) => String.fromCharCode(...(data ?? []));

for (const little of [true, false]) {
  test(`what ${little ? 'Intel' : 'Motorola'} data say is read`, () => {
    expect(readExif(someExif(little))).toEqual({
      orientation: 6,
      tags: { make: 'Acme Cameras', recorded: '2020-01-02T03:04:05', location: 'GPS' },
    });
  });

  test('a picture that was made upright is said to be, and its small copy is gone', () => {
    const kept = rewrittenExif(someExif(little), SIZE, 'keep');
    expect(readExif(kept ?? new Uint8Array())).toEqual({
      orientation: 1,
      tags: { make: 'Acme Cameras', recorded: '2020-01-02T03:04:05', location: 'GPS' },
    });
    expect(textOf(kept)).toContain('Serial');
    expect(kept?.includes(0xee)).toBe(false);
    expect(kept?.length).toBeLessThan(300);
  });

  test('place and device leave no byte behind', () => {
    const kept = rewrittenExif(someExif(little), SIZE, 'no-place');
    expect(readExif(kept ?? new Uint8Array())).toEqual({
      orientation: 1,
      tags: { recorded: '2020-01-02T03:04:05' },
    });
    expect(textOf(kept)).not.toMatch(/Acme|Serial/u);
    // The date of the place is gone with it, and the date of the picture is not.
    expect(textOf(kept).match(/2020/gu)).toHaveLength(1);
  });
}

test('what is no EXIF data, or is cut off anywhere, does no harm', () => {
  expect(readExif(new Uint8Array(40))).toBeNull();
  const whole = someExif(true);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => readExif(whole.slice(0, length))).not.toThrow();
    expect(() => rewrittenExif(whole.slice(0, length), SIZE, 'no-place')).not.toThrow();
  }
});

/** EXIF data with notes of the maker, of so many bytes, behind them. */
function withNotes(bytes: number): Uint8Array {
  const data = new Uint8Array(600 + bytes);
  const view = new DataView(data.buffer);
  const entry = (at: number, [tag, type, count, value]: readonly number[]) => {
    view.setUint16(at, tag ?? 0, true);
    view.setUint16(at + 2, type ?? 0, true);
    view.setUint32(at + 4, count ?? 0, true);
    view.setUint32(at + 8, value ?? 0, true);
  };
  data.set([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1]);
  entry(10, [0x8769, 4, 1, 100]);
  view.setUint16(100, 2, true);
  entry(102, [0x9003, 2, 20, 200]);
  entry(114, [0x927c, 7, bytes, 600]);
  data.set(new TextEncoder().encode('2020:01:02 03:04:05'), 200);
  data.fill(0xcc, 600);
  return data;
}

test('notes of the maker can go without the rest', () => {
  const data = withNotes(70_000);
  const { exif = 0, 'maker-notes': notes = 0 } = exifBytes(data);
  expect(exif).toBeLessThan(100);
  expect(exif + notes).toBe(data.length);
  const kept = rewrittenExif(data, SIZE, 'without-maker-notes');
  expect(kept).toHaveLength(exif);
  expect(readExif(kept ?? new Uint8Array())?.tags).toEqual({ recorded: '2020-01-02T03:04:05' });
});
