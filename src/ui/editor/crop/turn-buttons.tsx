import { IconButton } from '../../controls/icon-button.tsx';
import { mirrored, turned, type Orientation } from './orientation.ts';
import { editorWords } from '../../words/editor-words.ts';

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
        label={editorWords.turnLeft}
        onClick={() => onChange(turned(orientation, 'left'))}
      />
      <IconButton
        icon="turn-right"
        label={editorWords.turnRight}
        onClick={() => onChange(turned(orientation, 'right'))}
      />
      <IconButton
        icon="mirror-across"
        label={editorWords.mirrorAcross}
        onClick={() => onChange(mirrored(orientation, 'horizontal'))}
      />
      <IconButton
        icon="mirror-down"
        label={editorWords.mirrorDown}
        onClick={() => onChange(mirrored(orientation, 'vertical'))}
      />
    </div>
  );
}
