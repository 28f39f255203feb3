/** Bytes at either end of a file in which its own cover is looked for: tags come first, or in MP4 files last. */
const LOOKED_AT = 1_000_000;

/**
 * What begins a cover: the frames of ID3, the atom of MP4, the comment of Ogg, the picture of ASF, the item of APE. A
 * FLAC file has blocks instead.
 */
const MARKS = /APIC|PIC\0|covr|METADATA_BLOCK_PICTURE|W\0M\0\/\0P\0i\0c\0t\0u\0r\0e|Cover Art/iu;

/** The type of a block of a FLAC file that is a picture, and the bit that marks the last block. */
const PICTURE_BLOCK = 6;
const LAST_BLOCK = 0x80;

/**
 * True for a sound that seems to have a cover of its own, which a picture beside it must not replace. A file that only
 * happens to hold such letters keeps what it has.
 */
export async function hasCover(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  if (textOf(start.subarray(0, 4)) === 'fLaC') return hasPictureBlock(start);
  if (MARKS.test(textOf(start))) return true;
  if (file.size <= LOOKED_AT) return false;
  const rest = file.slice(Math.max(LOOKED_AT, file.size - LOOKED_AT));
  return MARKS.test(textOf(new Uint8Array(await rest.arrayBuffer())));
}

function hasPictureBlock(bytes: Uint8Array): boolean {
  for (let at = 4; at + 4 <= bytes.length;) {
    const [head = 0, high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 4);
    if ((head & ~LAST_BLOCK) === PICTURE_BLOCK) return true;
    if ((head & LAST_BLOCK) !== 0) return false;
    at += 4 + ((high << 16) | (middle << 8) | low);
  }
  return false;
}

/** Each byte as a letter. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
