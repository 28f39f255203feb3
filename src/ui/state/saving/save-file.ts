/** Milliseconds that a browser may take to begin reading; Safari asks the user first. */
const GRACE = 60_000;

/** Offers a file to the user's downloads folder. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}
