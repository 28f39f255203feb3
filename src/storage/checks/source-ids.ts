import type { Source } from '../../domain/job/source.ts';

/** The sources that a row of the store `jobs` names, whichever version wrote it and however damaged it is. */
export function sourceIdsOf(row: unknown): Source['id'][] {
  const { sources } = (row ?? {}) as { readonly sources?: unknown };
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown) => {
    const { id } = (source ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}
