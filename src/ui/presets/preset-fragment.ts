/** How the fragment of a link with a preset begins. */
export const PRESET_FRAGMENT = '#preset=';

/** What follows in such a fragment; null in any other. */
export function presetInFragment(fragment: string): string | null {
  return fragment.startsWith(PRESET_FRAGMENT) ? fragment.slice(PRESET_FRAGMENT.length) : null;
}
