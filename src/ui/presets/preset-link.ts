import { packPresets, type Preset } from '../../domain/presets/preset.ts';
import type { PresetFault, PresetsFault } from '../../domain/presets/preset-fault.ts';
import { readPresets } from '../../domain/presets/read-presets.ts';
import { fromBase64Url, toBase64Url } from '../../lib/base64url.ts';
import { PRESET_FRAGMENT } from './follow-preset-links.ts';

/** Characters of the longest link that is read; a preset with every option set needs a tenth of that. */
const MAX_LINK = 30_000;

/** What a link holds: one preset and what is left out of it, or why it cannot be taken. */
export type PresetLink =
  | { readonly kind: 'preset'; readonly preset: Preset; readonly faults: readonly PresetFault[] }
  | { readonly kind: 'refused'; readonly fault: PresetsFault }
  | { readonly kind: 'left-out'; readonly faults: readonly PresetFault[] };

/** A link to a Kiln that asks whether to use this preset. All of it is in the fragment, which no browser sends. */
export function presetLink(preset: Preset, page: string): string {
  const { href } = new URL(
    PRESET_FRAGMENT + toBase64Url(JSON.stringify(packPresets([preset]))),
    page,
  );
  return href;
}

/** The preset in the fragment of a link, without its beginning. */
export function readPresetLink(encoded: string): PresetLink {
  if (encoded.length > MAX_LINK) return { kind: 'refused', fault: { kind: 'too-long' } };
  const text = fromBase64Url(encoded);
  if (text === null) return { kind: 'refused', fault: { kind: 'broken-link' } };
  const reading = readPresets(text);
  if (!reading.ok) {
    const { fault } = reading;
    return {
      kind: 'refused',
      fault: fault.kind === 'not-json' ? { kind: 'broken-link' } : fault,
    };
  }
  const { presets, faults } = reading;
  const [preset] = presets;
  if (presets.length > 1) {
    return { kind: 'refused', fault: { kind: 'not-one', count: presets.length } };
  }
  return preset === undefined ? { kind: 'left-out', faults } : { kind: 'preset', preset, faults };
}
