import { useLayoutEffect, useRef } from 'preact/hooks';
import { movedBy } from '../../domain/preset-list.ts';
import type { Preset } from '../../domain/preset.ts';
import { OwnPreset } from './own-preset.tsx';
import { presetMessages } from './preset-messages.ts';
import type { PresetDesk } from './use-preset-desk.ts';

type Props = {
  readonly desk: PresetDesk;
  readonly used: Preset | undefined;
  readonly onChoose: (preset: Preset) => void;
};

/** The user's presets in the user's order, each with what can be done with it. */
export function OwnPresetList({ desk, used, onChoose }: Props) {
  const { list, change } = desk;
  const held = useRef<HTMLElement | null>(null);
  // An element that is moved in the page loses the focus, and so does a button that has nothing more to do.
  useLayoutEffect(() => {
    held.current?.focus();
    if (held.current !== document.activeElement) {
      held.current?.closest('li')?.querySelector('button')?.focus();
    }
    held.current = null;
  }, [list]);

  const move = ({ name }: Preset, by: -1 | 1) => {
    const place = list.findIndex((preset) => preset.name === name) + by;
    if (place < 0 || place >= list.length) return;
    if (document.activeElement instanceof HTMLElement) held.current = document.activeElement;
    change((now) => movedBy(now, name, by), {
      text: presetMessages.moved(name, place + 1, list.length),
    });
  };
  return (
    <ul aria-label={presetMessages.yours}>
      {list.map((preset, index) => (
        <OwnPreset
          key={preset.name}
          preset={preset}
          place={{ isFirst: index === 0, isLast: index === list.length - 1 }}
          use={preset === used ? 'in-use' : 'free'}
          desk={desk}
          onChoose={onChoose}
          onMove={(by) => move(preset, by)}
        />
      ))}
    </ul>
  );
}
