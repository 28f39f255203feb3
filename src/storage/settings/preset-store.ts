import type { SmallStorage } from './small-storage.ts';
import { packPresets, parsePresets } from '../../domain/presets/preset.ts';
import type { PresetList } from '../../domain/presets/preset-list.ts';
import { createLocalValue, type LocalValue } from './local-value.ts';

/** The user's own presets, the same in all tabs. */
export type PresetStore = LocalValue<PresetList>;

/** Presets in localStorage, beside the settings: they are small, and one of them may be in use. */
export function createPresetStore(storage: SmallStorage): PresetStore {
  return createLocalValue(storage, { key: 'kiln-presets', pack: packPresets, parse: parsePresets });
}
