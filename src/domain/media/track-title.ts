/** Names that programs give to the handlers of tracks. */
const OF_PROGRAMS =
  /handler|handle$|core media|mainconcept|iso media|gopro|gpac|bento4|l-smash|^(?:video|audio|sound|subtitle|text)$|©|apple|google|twitter|vimeo|^\W*$/iu;

/** The title that a track has in MP4 and MOV, where players take the name of its handler; null for a program's own. */
export function titleOfHandler(name: string): string | null {
  const said = name.replaceAll('\0', '').trim();
  return OF_PROGRAMS.test(said) ? null : said;
}
