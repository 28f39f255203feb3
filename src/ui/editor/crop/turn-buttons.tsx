import { IconButton } from '../../controls/icon-button.tsx';
import { editorMessages } from '../editor-messages.ts';
import { mirrored, turned, type Orientation } from './orientation.ts';

type Props = {
  readonly orientation: Orientation;
  readonly onChange: (orientation: Orientation) => void;
};

/** Turns and mirrors what is kept. */
export function TurnButtons({ orientation, onChange }: Props) {
  return (
    <div class="turn-buttons">
      <IconButton
        icon="turn-left"
        label={editorMessages.turnLeft}
        onClick={() => onChange(turned(orientation, 'left'))}
      />
      <IconButton
        icon="turn-right"
        label={editorMessages.turnRight}
        onClick={() => onChange(turned(orientation, 'right'))}
      />
      <IconButton
        icon="mirror-across"
        label={editorMessages.mirrorAcross}
        onClick={() => onChange(mirrored(orientation, 'horizontal'))}
      />
      <IconButton
        icon="mirror-down"
        label={editorMessages.mirrorDown}
        onClick={() => onChange(mirrored(orientation, 'vertical'))}
      />
    </div>
  );
}
