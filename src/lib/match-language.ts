/**
 * The first of a user's languages that is offered, in the script that they read: "zh-TW" is `zh-Hant`, "pt-PT" is
 * `pt-BR` where there is no other Portuguese. Null where none is. All are BCP 47 tags.
 */
export function matchLanguage<Tag extends string>(
  preferred: readonly string[],
  offered: readonly Tag[],
): Tag | null {
  const known = offered.map((tag) => ({ tag, written: writtenAs(tag) }));
  for (const tag of preferred) {
    const written = writtenAs(tag);
    const found = known.find((one) => written !== null && one.written === written);
    if (found !== undefined) return found.tag;
  }
  return null;
}

/** A language with its script, the usual one where none is said: "zh-Hant"; null for what is no tag. */
function writtenAs(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
