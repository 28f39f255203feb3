/** A label as it stands inside a sentence of the language `tag`: "Frame rate" as "frame rate". Abbreviations stay as they are. */
export function lowerFirst(text: string, tag: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase(tag) + text.slice(1) : text;
}
