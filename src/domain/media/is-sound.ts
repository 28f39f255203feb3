const SOUNDS = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav|wma|ac3|aiff?|amr|ape|mka)$/iu;

/** True for a file that is sound, as far as its type (a MIME type, or empty) and name tell. */
export function isSound({ type, name }: { readonly type: string; readonly name: string }): boolean {
  return type.startsWith('audio/') || (type === '' && SOUNDS.test(name));
}
