import type { Rect, Size } from '../../../domain/edits/rect.ts';
import { OptionField } from '../../options/option-field.tsx';
import {
  boxWithin,
  marginsOf,
  sizeBox,
  SMALLEST_SIDE,
  type Margins,
  type Shape,
} from '../crop-box.ts';
import { editorWords } from '../../words/editor-words.ts';

type Props = {
  readonly box: Rect;
  readonly size: Size;
  readonly shape: Shape;
  readonly onChange: (box: Rect) => void;
};

/** A crop in numbers: its size, and what it cuts off. */
export function CropFields({ box, size, shape, onChange }: Props) {
  const margins = marginsOf(box, size);
  const length = (name: keyof Size) => (
    <OptionField
      spec={pixels(editorWords[name], SMALLEST_SIDE, size[name])}
      value={box[name]}
      onChange={(value) =>
        onChange(sizeBox(box, { [name]: numberOr(value, box[name]) }, shape, size))
      }
    />
  );
  const margin = (name: keyof Margins, limit: number) => (
    <OptionField
      spec={pixels(editorWords[name], 0, limit - SMALLEST_SIDE)}
      value={margins[name]}
      onChange={(value) =>
        onChange(boxWithin({ ...margins, [name]: numberOr(value, margins[name]) }, size))
      }
    />
  );
  return (
    <div class="crop-fields">
      {length('width')}
      {length('height')}
      {margin('left', size.width)}
      {margin('right', size.width)}
      {margin('top', size.height)}
      {margin('bottom', size.height)}
    </div>
  );
}

function pixels(label: string, min: number, max: number) {
  return {
    kind: 'number',
    label,
    unit: editorWords.pixels,
    min,
    max,
    step: 2,
  } as const;
}

/** The typed number if it is one, else the one before. */
function numberOr(typed: unknown, before: number): number {
  return typeof typed === 'number' && Number.isFinite(typed) ? Math.round(typed) : before;
}
