import { useState } from 'preact/hooks';
import { withoutPreset, withPresetAt } from '../../domain/presets/preset-list.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { describeTarget } from '../words/describe-target.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { RenamePreset } from './rename-preset.tsx';
import { SharePreset } from './share-preset.tsx';
import { TextButton } from '../controls/text-button.tsx';
import type { PresetEditor } from './use-preset-editor.ts';
import type { PresetDrag } from './use-preset-drag.ts';
import { presetsWords } from '../words/presets-words.ts';

type Props = {
  readonly preset: Preset;
  readonly place: { readonly index: number; readonly count: number };
  readonly use: 'in-use' | 'free';
  readonly editor: PresetEditor;
  readonly onChoose: (preset: Preset) => void;
  readonly drag: PresetDrag;
  /** Moves this preset to a place. */
  readonly onMove: (place: number) => void;
  /** Moves the preset that is dragged to the place of this one. */
  readonly onDropHere: () => void;
};

/** One of the user's presets; what else can be done with it is shown when asked for. Alt and the arrows move it. */
export function OwnPreset(props: Props) {
  const { preset, use, editor, drag, onChoose, onMove, onDropHere } = props;
  const { index, count } = props.place;
  const [state, setState] = useState<'closed' | 'open' | 'renaming' | 'sharing'>('closed');
  const { name } = preset;
  const remove = () => {
    editor.change((list) => withoutPreset(list, name), {
      text: presetsWords.removed(name),
      undo: (list) => withPresetAt(list, index, preset),
    });
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  return (
    // Keys and dragging are shortcuts for the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      class="own-preset"
      data-drag={dragState(preset, drag)}
      // A drag that begins in a field selects text there.
      draggable={state === 'closed' || state === 'open'}
      onKeyDown={moveByKey}
      onDragStart={(event) => {
        // Firefox starts no drag without data.
        event.dataTransfer?.setData('text/plain', name);
        drag.begin(preset);
      }}
      onDragOver={(event) => {
        if (drag.dragged === null) return;
        event.preventDefault();
        drag.hover(preset);
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDropHere();
      }}
      onDragEnd={drag.end}
    >
      <div class="own-preset-head">
        <PresetChoice
          preset={preset}
          hint={describeTarget(preset.target)}
          use={use}
          onChoose={onChoose}
        />
        <IconButton
          icon="more"
          label={presetsWords.manage(name)}
          expanded={state !== 'closed'}
          onClick={() => setState(state === 'closed' ? 'open' : 'closed')}
        />
      </div>
      {state === 'open' && (
        <div class="own-preset-tools">
          <TextButton variant="plain" onClick={() => setState('renaming')}>
            {presetsWords.rename}
          </TextButton>
          <TextButton variant="plain" onClick={() => setState('sharing')}>
            {presetsWords.share}
          </TextButton>
          <TextButton variant="plain" onClick={remove}>
            {presetsWords.remove}
          </TextButton>
          <span class="own-preset-order">
            <IconButton
              icon="up"
              label={presetsWords.moveUp}
              disabled={index === 0}
              onClick={() => onMove(index - 1)}
            />
            <IconButton
              icon="down"
              label={presetsWords.moveDown}
              disabled={index === count - 1}
              onClick={() => onMove(index + 1)}
            />
          </span>
        </div>
      )}
      {state === 'renaming' && (
        <RenamePreset name={name} editor={editor} onDone={() => setState('closed')} />
      )}
      {state === 'sharing' && <SharePreset preset={preset} />}
    </li>
  );
}

function dragState(preset: Preset, { dragged, over }: PresetDrag): 'dragged' | 'over' | undefined {
  if (preset === dragged) return 'dragged';
  return dragged !== null && preset === over ? 'over' : undefined;
}
