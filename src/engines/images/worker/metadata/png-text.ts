/** What the chunk with XMP is called. */
export const PNG_XMP = 'XML:com.adobe.xmp';

/** The text of a chunk `tEXt`, `zTXt` or `iTXt`; one that cannot be unpacked is empty. */
export async function pngText(
  chunk: string,
  data: Uint8Array<ArrayBuffer>,
): Promise<{ readonly keyword: string; readonly value: string }> {
  const end = zeroAfter(data, 0);
  const keyword = new TextDecoder('latin1').decode(data.subarray(0, end));
  const rest = data.subarray(end + 1);
  if (chunk === 'tEXt') return { keyword, value: new TextDecoder('latin1').decode(rest) };
  if (chunk === 'zTXt') {
    const value = new TextDecoder('latin1').decode(await unpacked(rest.slice(1)));
    return { keyword, value };
  }
  // Whether it is packed, how, a language, and the keyword in that language stand before the text.
  const language = zeroAfter(rest, 2);
  const start = zeroAfter(rest, language + 1) + 1;
  const text = rest.slice(start);
  const bytes = rest[0] === 1 ? await unpacked(text) : text;
  return { keyword, value: new TextDecoder().decode(bytes) };
}

function zeroAfter(data: Uint8Array, from: number): number {
  const at = data.indexOf(0, from);
  return at === -1 ? data.length : at;
}

async function unpacked(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
