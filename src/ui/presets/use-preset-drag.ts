import { useState } from 'preact/hooks';
import type { Preset } from '../../domain/presets/preset.ts';

/** The preset that is being dragged by the mouse, and the one whose place it would take. */
export type PresetDrag = {
  readonly dragged: Preset | null;
  readonly over: Preset | null;
  readonly begin: (preset: Preset) => void;
  readonly hover: (preset: Preset) => void;
  readonly end: () => void;
};

/** Dragging within a list of presets; buttons and keys do the same. */
export function usePresetDrag(): PresetDrag {
  const [dragged, setDragged] = useState<Preset | null>(null);
  const [over, setOver] = useState<Preset | null>(null);
  return {
    dragged,
    over,
    begin: setDragged,
    hover: setOver,
    end() {
      setDragged(null);
      setOver(null);
    },
  };
}
