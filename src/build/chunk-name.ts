/** The words of a language: `src/ui/words/de/language.ts`. */
const LANGUAGE = /\/ui\/words\/([\w-]+)\/language\.ts$/u;

/** What a chunk is called. Languages have names that `pwa/service-worker/language-scripts.ts` tells them by. */
export function chunkName(chunk: { readonly facadeModuleId?: string | null }): string {
  const tag = LANGUAGE.exec(chunk.facadeModuleId ?? '')?.[1];
  return `assets/${tag === undefined ? '[name]' : `language-${tag}`}-[hash].js`;
}
