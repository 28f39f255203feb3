/** What file managers leave in folders. */
const JUNK = /^(?:\.|thumbs\.db$|desktop\.ini$)/iu;

/** What lies beside media in folders and is surely none. */
const COMPANIONS =
  /\.(?:txt|nfo|srt|vtt|ass|sub|idx|md|pdf|docx?|csv|json|xml|html?|url|log|zip|rar|7z|exe|lnk|torrent)$/iu;

/** True for a file of a folder that the user can have meant; a file that was picked by itself always is. */
export function isWorthAdding(name: string): boolean {
  return !JUNK.test(name) && !COMPANIONS.test(name);
}
