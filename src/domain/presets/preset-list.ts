import { isSameName, MAX_NAME, MAX_PRESETS, nameLength, type Preset } from './preset.ts';
import { isSameTarget } from '../target/target.ts';

/** The user's presets, in the user's order. */
export type PresetList = readonly Preset[];

/** The preset of this name. */
export function namedPreset(list: PresetList, name: string): Preset | undefined {
  return list.find((preset) => isSameName(preset.name, name));
}

/** The list with this preset: in the place of the one that has its name, else behind all others. */
export function withPreset(list: PresetList, preset: Preset): PresetList {
  if (namedPreset(list, preset.name) === undefined) return [...list, preset];
  return list.map((known) => (isSameName(known.name, preset.name) ? preset : known));
}

/** The list with this preset at this place, as it was before it was deleted. */
export function withPresetAt(list: PresetList, place: number, preset: Preset): PresetList {
  const others = withoutPreset(list, preset.name);
  return [...others.slice(0, place), preset, ...others.slice(place)];
}

/** The list without the preset of this name. */
export function withoutPreset(list: PresetList, name: string): PresetList {
  return list.filter((preset) => !isSameName(preset.name, name));
}

/** The list with another name for one preset; the same list when another preset has that name. */
export function withName(list: PresetList, name: string, next: string): PresetList {
  const holder = namedPreset(list, next);
  if (holder !== undefined && !isSameName(holder.name, name)) return list;
  return list.map((preset) => (isSameName(preset.name, name) ? { ...preset, name: next } : preset));
}

/** The list with a preset at another place, counted from 0; the same list when there is no such preset. */
export function movedTo(list: PresetList, name: string, place: number): PresetList {
  const moved = namedPreset(list, name);
  return moved === undefined ? list : withPresetAt(list, Math.max(0, place), moved);
}

/** A name like this one that no preset of the list has: "Phone", "Phone (2)". */
export function freeName(list: PresetList, name: string): string {
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const stem = Array.from(name).slice(0, MAX_NAME - nameLength(suffix));
    const free = stem.join('').trimEnd() + suffix;
    if (namedPreset(list, free) === undefined) return free;
  }
}

/** A list with presets from elsewhere behind its own; what it took from the same place before is not there twice. */
export function merged(list: PresetList, incoming: PresetList): PresetList {
  return incoming.reduce(
    (sum, preset) =>
      sum.some((known) => isCopy(known, preset))
        ? sum
        : [...sum, { ...preset, name: freeName(sum, preset.name) }],
    list,
  );
}

/** True when one preset is what the other became, or would become, where its name was not free. */
function isCopy(known: Preset, preset: Preset): boolean {
  const name = known.name.replace(/ \(\d+\)$/u, '');
  return (
    (isSameName(known.name, preset.name) || isSameName(name, preset.name)) &&
    isSameTarget(known.target, preset.target)
  );
}

/** True when the list can hold no more. */
export function isFull(list: PresetList): boolean {
  return list.length >= MAX_PRESETS;
}
