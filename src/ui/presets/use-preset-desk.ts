import { useState } from 'preact/hooks';
import type { PresetList } from '../../domain/presets/preset-list.ts';
import { useApp } from '../state/app-context.ts';
import { words } from '../words/words.ts';

/** What came of the last thing that was done with presets: it is said, and may be taken back. */
export type Said = {
  readonly text: string;
  /** What went wrong, a sentence each. */
  readonly faults?: readonly string[];
  readonly undo?: (list: PresetList) => PresetList;
};

/** The user's presets and what can be done with them. */
export type PresetDesk = {
  readonly list: PresetList;
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Changes the list as it is stored now, and says what came of it. */
  readonly change: (next: (list: PresetList) => PresetList, said: Said | null) => void;
};

/** The user's presets, for a dialog that works on them. */
export function usePresetDesk(): PresetDesk {
  const { services, model } = useApp();
  const [said, say] = useState<Said | null>(null);
  return {
    list: model.presets.value,
    said,
    say,
    change(next, afterwards) {
      try {
        services.presets.update(next);
        say(afterwards);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        say({ text: '', faults: [words.app.wentWrong(detail)] });
      }
    },
  };
}
