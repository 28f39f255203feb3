import { useId, useRef } from 'preact/hooks';
import type { Rect, Size } from '../../../domain/edits/rect.ts';
import type { Handle, Offset } from '../crop-box.ts';
import { PictureCanvas } from '../picture-canvas.tsx';
import { useDrag } from '../use-drag.ts';
import { editorWords } from '../../words/editor-words.ts';

const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const satisfies readonly Handle[];

type Props = {
  readonly picture: ImageBitmap | null;
  readonly size: Size;
  readonly pixelAspect: number;
  readonly box: Rect;
  /** `from`: the box as it was when the move began. */
  readonly onMove: (from: Rect, offset: Offset) => void;
  readonly onPull: (from: Rect, handle: Handle, offset: Offset) => void;
};

/** The whole picture, and on it the part that is kept, to be moved and pulled at. */
export function CropPicture({ picture, size, pixelAspect, box, onMove, onPull }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const aspect = (size.width * pixelAspect) / size.height;
  const place = {
    left: `${(100 * box.x) / size.width}%`,
    top: `${(100 * box.y) / size.height}%`,
    width: `${(100 * box.width) / size.width}%`,
    height: `${(100 * box.height) / size.height}%`,
  };
  const dragBy = useDrag(frame, size, box);
  return (
    <div class="crop-stage">
      <div
        ref={frame}
        class="crop-frame-picture"
        style={{ aspectRatio: String(aspect), '--aspect': String(aspect) }}
      >
        <PictureCanvas picture={picture} />
        <div class="crop-shade">
          <div style={place} />
        </div>
        <div class="crop-box" style={place}>
          <button
            type="button"
            class="crop-body"
            aria-label={editorWords.moveBox}
            aria-describedby={hintId}
            {...dragBy(onMove)}
          />
          {HANDLES.map((handle) => (
            <button
              key={handle}
              type="button"
              class={`crop-handle crop-handle-${handle}`}
              aria-label={editorWords.handles[handle]}
              aria-describedby={hintId}
              {...dragBy((from, offset) => onPull(from, handle, offset))}
            />
          ))}
        </div>
      </div>
      <p id={hintId} class="visually-hidden">
        {editorWords.cropKeys}
      </p>
    </div>
  );
}
