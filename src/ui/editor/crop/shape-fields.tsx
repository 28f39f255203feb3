import type { Size } from '../../../domain/edits/rect.ts';
import { OptionField } from '../../options/option-field.tsx';
import { SHAPES, type ShapeName } from './shape.ts';
import { editorWords } from '../../words/editor-words.ts';

type Props = {
  readonly name: ShapeName;
  readonly own: Size;
  readonly onName: (name: ShapeName) => void;
  readonly onOwn: (own: Size) => void;
};

/** The shape that a crop is held to. */
export function ShapeFields({ name, own, onName, onOwn }: Props) {
  return (
    <div class="crop-fields">
      <OptionField
        spec={shapeSpec()}
        value={name}
        onChange={(picked) => {
          const shape = SHAPES.find((candidate) => candidate === picked);
          if (shape !== undefined) onName(shape);
        }}
      />
      {name === 'own' && (
        <>
          <OptionField
            spec={side(editorWords.shapeWidth)}
            value={own.width}
            onChange={(width) => onOwn({ ...own, width: sideOf(width, own.width) })}
          />
          <OptionField
            spec={side(editorWords.shapeHeight)}
            value={own.height}
            onChange={(height) => onOwn({ ...own, height: sideOf(height, own.height) })}
          />
        </>
      )}
    </div>
  );
}

function shapeSpec() {
  return {
    kind: 'choice',
    label: editorWords.shape,
    choices: SHAPES.map((value) => ({ value, label: editorWords.shapes[value] })),
  } as const;
}

const LONGEST = 1000;

function side(label: string) {
  return { kind: 'number', label, unit: '', min: 1, max: LONGEST, step: 1 } as const;
}

/** The typed number if it can be the side of a shape, else the one before. */
function sideOf(typed: unknown, before: number): number {
  return typeof typed === 'number' && typed > 0 ? Math.min(LONGEST, typed) : before;
}
