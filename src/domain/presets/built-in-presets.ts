import type { BuiltInPreset } from './built-in-preset.ts';
import { chatPresets } from './chat.ts';
import { editingPresets } from './editing.ts';
import { musicPresets } from './music.ts';
import { phonePresets } from './phone.ts';
import { tvPresets } from './tv.ts';
import { voicePresets } from './voice.ts';
import { webPresets } from './web.ts';

/** The presets that Kiln brings along, by what they are for, in the order in which they are offered. */
export const presetsByPurpose = {
  web: webPresets,
  phone: phonePresets,
  tv: tvPresets,
  chat: chatPresets,
  voice: voicePresets,
  music: musicPresets,
  editing: editingPresets,
} as const;

/** What a preset is for. */
export type Purpose = keyof typeof presetsByPurpose;

/** All of them. */
export const builtInPresets: readonly BuiltInPreset[] = Object.values(presetsByPurpose).flat();
