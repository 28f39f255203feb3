import { useState } from 'preact/hooks';
import type { PresetList } from '../../domain/presets/preset-list.ts';
import { useApp } from '../state/app-context.ts';
import { words } from '../words/words.ts';

/** What came of the last thing that was done with presets: it is said, and may be taken back. */
export type Outcome = {
  readonly text: string;
  /** What went wrong, a sentence each. */
  readonly faults?: readonly string[];
  readonly undo?: (list: PresetList) => PresetList;
};

/** The user's presets and what can be done with them. */
export type PresetEditor = {
  readonly list: PresetList;
  readonly outcome: Outcome | null;
  readonly report: (outcome: Outcome | null) => void;
  /** Changes the list as it is stored now, and says what came of it. */
  readonly change: (next: (list: PresetList) => PresetList, outcome: Outcome | null) => void;
};

/** The user's presets, for a dialog that works on them. */
export function usePresetEditor(): PresetEditor {
  const { services, model } = useApp();
  const [outcome, report] = useState<Outcome | null>(null);
  return {
    list: model.presets.value,
    outcome,
    report,
    change(next, afterwards) {
      try {
        services.presets.update(next);
        report(afterwards);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        report({ text: '', faults: [words.app.wentWrong(detail)] });
      }
    },
  };
}
