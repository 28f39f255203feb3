import type { FileContent } from '../worker/file-content.ts';
import { pageAt, readBytes, writeChecksum, type Page } from './ogg-page.ts';

/** Where a page says what its codec counts up to its end, and which stream it belongs to. */
const GRANULE = 6;
const SERIAL = 14;

/** Opus counts at this rate, whatever it was made from. Hertz. */
const OPUS_RATE = 48_000;

/** Bytes of the longest page: its last one begins no further from the end. */
const LONGEST_PAGE = 27 + 255 + 255 * 255;

/**
 * Lets the Opus of an Ogg end so many seconds before its last packet does: what the last page counts is how much of it
 * is to be heard. https://www.rfc-editor.org/rfc/rfc7845#section-4.4
 */
export function shortenOgg(content: FileContent, seconds: number): void {
  const serial = opusSerial(content);
  const last = serial === null ? null : lastPage(content, serial);
  if (last === null) throw new Error('There is no Opus in it.');
  const view = new DataView(readBytes(content, last.at + GRANULE, 8).buffer);
  const cut = BigInt(Math.round(seconds * OPUS_RATE));
  view.setBigInt64(0, view.getBigInt64(0, true) - cut, true);
  content.write(new Uint8Array(view.buffer), last.at + GRANULE);
  writeChecksum(content, last);
}

/** The number of the first stream that is Opus. All streams begin before any goes on. */
function opusSerial(content: FileContent): number | null {
  for (let page = pageAt(content, 0); page !== null; page = pageAt(content, page.at + page.size)) {
    const isFirst = ((readBytes(content, page.at + 5, 1)[0] ?? 0) & 2) !== 0;
    if (!isFirst) return null;
    const name = String.fromCharCode(...readBytes(content, page.content, 8));
    if (name === 'OpusHead') return serialOf(content, page);
  }
  return null;
}

/** The last page of a stream, among those of others. */
function lastPage(content: FileContent, serial: number): Page | null {
  const from = Math.max(0, content.size() - 2 * LONGEST_PAGE);
  for (let at = content.size() - 4; at >= from; at -= 1) {
    const page = pageAt(content, at);
    if (
      page !== null &&
      page.at + page.size <= content.size() &&
      serialOf(content, page) === serial
    )
      return page;
  }
  return null;
}

function serialOf(content: FileContent, { at }: Page): number {
  return new DataView(readBytes(content, at + SERIAL, 4).buffer).getUint32(0, true);
}
