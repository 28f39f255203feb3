import { chatPresets } from './chat.ts';
import { editingPresets } from './editing.ts';
import { musicPresets } from './music.ts';
import { phonePresets } from './phone.ts';
import { tvPresets } from './tv.ts';
import { voicePresets } from './voice.ts';
import { webPresets } from './web.ts';
import type { Target } from '../target/target.ts';

/** The presets that Kiln brings along, by what they are for, in the order in which they are offered. */
const BUILT_IN = {
  web: webPresets,
  phone: phonePresets,
  tv: tvPresets,
  chat: chatPresets,
  voice: voicePresets,
  music: musicPresets,
  editing: editingPresets,
} as const;

/** What a preset is for. */
export type Purpose = keyof typeof BUILT_IN;

type KeysOfEach<T> = T extends unknown ? keyof T : never;

/** Tells a preset that Kiln brings along from the others; its name is a matter of language. */
export type BuiltInPresetId = KeysOfEach<(typeof BUILT_IN)[Purpose]>;

/** A preset that Kiln brings along. */
export type BuiltInPreset = { readonly id: BuiltInPresetId; readonly target: Target };

/** What presets can be for, in the order in which that is offered. */
export const purposes = Object.keys(BUILT_IN) as Purpose[];

/** The presets that Kiln brings along for a purpose, in the order in which they are offered. */
export function builtInPresets(purpose: Purpose): readonly BuiltInPreset[] {
  const targets: Readonly<Record<string, Target>> = BUILT_IN[purpose];
  return Object.entries(targets).map(([id, target]) => ({ id: id as BuiltInPresetId, target }));
}
