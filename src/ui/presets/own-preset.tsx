import { useState } from 'preact/hooks';
import { withoutPreset, withPresetAt } from '../../domain/preset-list.ts';
import type { Preset } from '../../domain/preset.ts';
import { describeTarget } from '../describe-target.ts';
import { IconButton } from '../icon-button.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { presetMessages } from './preset-messages.ts';
import { RenamePreset } from './rename-preset.tsx';
import { SharePreset } from './share-preset.tsx';
import { TextButton } from '../text-button.tsx';
import type { PresetDesk } from './use-preset-desk.ts';

type Props = {
  readonly preset: Preset;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly use: 'in-use' | 'free';
  readonly desk: PresetDesk;
  readonly onChoose: (preset: Preset) => void;
  readonly onMove: (by: -1 | 1) => void;
};

/** One of the user's presets; what else can be done with it is shown when asked for. Alt and the arrows move it. */
export function OwnPreset({ preset, place, use, desk, onChoose, onMove }: Props) {
  const [state, setState] = useState<'closed' | 'open' | 'renaming' | 'sharing'>('closed');
  const { name } = preset;
  const remove = () => {
    const index = desk.list.indexOf(preset);
    desk.change((list) => withoutPreset(list, name), {
      text: presetMessages.removed(name),
      undo: (list) => withPresetAt(list, index, preset),
    });
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // The keys are a shortcut for the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li class="own-preset" onKeyDown={moveByKey}>
      <div class="own-preset-head">
        <PresetChoice
          preset={preset}
          hint={describeTarget(preset.target)}
          use={use}
          onChoose={onChoose}
        />
        <IconButton
          icon="more"
          label={presetMessages.manage(name)}
          expanded={state !== 'closed'}
          onClick={() => setState(state === 'closed' ? 'open' : 'closed')}
        />
      </div>
      {state === 'open' && (
        <div class="own-preset-tools">
          <TextButton look="plain" onClick={() => setState('renaming')}>
            {presetMessages.rename}
          </TextButton>
          <TextButton look="plain" onClick={() => setState('sharing')}>
            {presetMessages.share}
          </TextButton>
          <TextButton look="plain" onClick={remove}>
            {presetMessages.remove}
          </TextButton>
          <span class="own-preset-order">
            <IconButton
              icon="up"
              label={presetMessages.moveUp}
              disabled={place.isFirst}
              onClick={() => onMove(-1)}
            />
            <IconButton
              icon="down"
              label={presetMessages.moveDown}
              disabled={place.isLast}
              onClick={() => onMove(1)}
            />
          </span>
        </div>
      )}
      {state === 'renaming' && (
        <RenamePreset name={name} desk={desk} onDone={() => setState('closed')} />
      )}
      {state === 'sharing' && <SharePreset preset={preset} />}
    </li>
  );
}
