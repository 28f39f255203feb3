import { useLayoutEffect, useRef } from 'preact/hooks';
import { movedTo } from '../../domain/presets/preset-list.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { OwnPreset } from './own-preset.tsx';
import type { PresetEditor } from './use-preset-editor.ts';
import { usePresetDrag } from './use-preset-drag.ts';
import { presetsWords } from '../words/presets-words.ts';

type Props = {
  readonly editor: PresetEditor;
  readonly used: Preset | undefined;
  readonly onChoose: (preset: Preset) => void;
};

/** The user's presets in the user's order, each with what can be done with it. */
export function OwnPresetList({ editor, used, onChoose }: Props) {
  const { list, change } = editor;
  const drag = usePresetDrag();
  const held = useRef<HTMLElement | null>(null);
  // An element that is moved in the page loses the focus, and so does a button that has nothing more to do.
  useLayoutEffect(() => {
    held.current?.focus();
    if (held.current !== document.activeElement) {
      held.current?.closest('li')?.querySelector('button')?.focus();
    }
    held.current = null;
  }, [list]);

  const move = ({ name }: Preset, place: number) => {
    if (list[place] === undefined || list[place]?.name === name) return;
    if (document.activeElement instanceof HTMLElement) held.current = document.activeElement;
    change((now) => movedTo(now, name, place), {
      text: presetsWords.moved(name, String(place + 1), String(list.length)),
    });
  };
  return (
    <ul aria-label={presetsWords.yours}>
      {list.map((preset, index) => (
        <OwnPreset
          key={preset.name}
          preset={preset}
          place={{ index, count: list.length }}
          use={preset === used ? 'in-use' : 'free'}
          editor={editor}
          drag={drag}
          onChoose={onChoose}
          onMove={(place) => move(preset, place)}
          onDropHere={() => {
            if (drag.dragged !== null) move(drag.dragged, index);
          }}
        />
      ))}
    </ul>
  );
}
