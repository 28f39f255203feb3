/** Text as characters that stand in a URL as they are: UTF-8 in base64url, without padding. */
export function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text again, or null when it is not such a text, or not whole. */
export function fromBase64Url(encoded: string): string | null {
  if (!/^[\w-]*$/u.test(encoded) || encoded.length % 4 === 1) return null;
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0),
    );
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
