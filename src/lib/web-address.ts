/** An address as people type it, with or without "https://"; null for anything else. */
export function webAddress(text: string): URL | null {
  const typed = text.trim();
  if (typed === '' || /\s/u.test(typed)) return null;
  const hasScheme = /^[a-z][a-z\d+.-]*:/iu.test(typed) && !/^[\w.-]+:\d/u.test(typed);
  const full = hasScheme ? typed : `https://${typed}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  return url !== null && (hasScheme || url.hostname.includes('.')) ? url : null;
}

/** True for text that is one whole link and nothing else. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text.trim()) && webAddress(text) !== null;
}
