/** What a zip says of a file's size, in bytes. */
type Sizes = { readonly compressedSize: number; readonly uncompressedSize: number };

/** Media are compressed already, and silence in a WAV file is small: what grows more than this is a zip bomb. */
const MOST_GROWTH = 100;

/** Bytes below which nothing is a bomb. */
const HARMLESS = 1_000_000_000;

/** True when files are not to be unpacked: there is not so much room, or they are no media but a zip bomb. */
export function isTooMuch(files: readonly Sizes[], room: number | null): boolean {
  const packed = files.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const unpacked = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isBomb = unpacked > HARMLESS && unpacked > packed * MOST_GROWTH;
  return isBomb || (room !== null && unpacked > room);
}
