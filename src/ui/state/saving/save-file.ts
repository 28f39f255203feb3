/** Milliseconds that a browser may take to begin reading; Safari asks the user first. */
const GRACE = 60_000;

/** Bytes in a millisecond that the slowest disk may take: a memory card writes 5 MB in a second. */
const SLOWEST = 5000;

/**
 * Offers a file to the user's downloads folder. Browsers do not tell when they have saved it: `onSaved` is called when
 * they have had the time to, and what the content stands in may go.
 */
export function saveFile(content: Blob, name: string, onSaved = () => undefined as void): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
  setTimeout(onSaved, GRACE + content.size / SLOWEST);
}
