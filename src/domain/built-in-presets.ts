import type { BuiltInPreset } from './built-in-preset.ts';
import { chatPresets } from './presets/chat.ts';
import { editingPresets } from './presets/editing.ts';
import { musicPresets } from './presets/music.ts';
import { phonePresets } from './presets/phone.ts';
import { tvPresets } from './presets/tv.ts';
import { voicePresets } from './presets/voice.ts';
import { webPresets } from './presets/web.ts';

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
