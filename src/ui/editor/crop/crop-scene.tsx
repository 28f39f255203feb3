import { useState } from 'preact/hooks';
import type { Job } from '../../../domain/job/job.ts';
import type { Rect, Size } from '../../../domain/edits/rect.ts';
import { resolveOptions } from '../../../domain/target/target.ts';
import { pullBox, moveBox, shapeBox, type Shape } from '../crop-box.ts';
import type { Crop } from './orientation.ts';
import { CropFields } from './crop-fields.tsx';
import { CropPicture } from './crop-picture.tsx';
import { CropResult } from './crop-result.tsx';
import { FrameAt } from '../frame-at.tsx';
import { ShapeFields } from './shape-fields.tsx';
import { shapeOf, type ShapeName } from './shape.ts';
import { TurnButtons } from './turn-buttons.tsx';
import type { OpenedSource } from '../use-opened.ts';
import { usePictureAt } from '../use-pictures.ts';
import { editorWords } from '../../words/editor-words.ts';
import './crop.css';

/** Pixels of the picture's height. */
const HEIGHT = 720;

type Props = {
  readonly job: Job;
  readonly opened: OpenedSource;
  readonly size: Size;
  readonly crop: Crop;
  readonly onChange: (crop: Crop) => void;
};

/** The picture with the part that is kept, what comes of it, and all of it in numbers. */
export function CropScene({ job, opened, size, crop, onChange }: Props) {
  const look = opened.kind === 'open' ? opened.look : null;
  const viewer = opened.kind === 'open' && look?.picture ? opened.viewer : null;
  const [time, setTime] = useState(() => firstTime(job, look?.duration ?? 0));
  const picture = usePictureAt(viewer, time, Math.min(HEIGHT, size.height));
  // Where pixels are not square, the picture that is shown has another shape than the one that is stored.
  const pixelAspect =
    picture === null ? 1 : (picture.width / picture.height) * (size.height / size.width);

  const [shapeName, setShapeName] = useState<ShapeName>('free');
  const [own, setOwn] = useState<Size>({ width: 3, height: 2 });
  const shape = shapeOf(shapeName, own, size, pixelAspect);
  const { box, orientation } = crop;
  const setBox = (next: Rect) => onChange({ ...crop, box: next });
  const hold = (to: Shape) => setBox(shapeBox(box, to, size));
  return (
    <div class="crop-scene">
      <div class="crop-view">
        {viewer === null && (
          <p class="editor-note">
            {opened.kind === 'gone' ? editorWords.gone : editorWords.unshown}
          </p>
        )}
        <CropPicture
          picture={picture}
          size={size}
          pixelAspect={pixelAspect}
          box={box}
          onMove={(from, offset) => setBox(moveBox(from, offset, size))}
          onPull={(from, handle, offset) => setBox(pullBox(from, handle, offset, shape, size))}
        />
        {viewer !== null && look !== null && (
          <FrameAt time={time} duration={look.duration} onChange={setTime} />
        )}
        <TurnButtons
          orientation={orientation}
          onChange={(next) => onChange({ ...crop, orientation: next })}
        />
      </div>
      <div class="crop-side">
        <ShapeFields
          name={shapeName}
          own={own}
          onName={(name) => {
            setShapeName(name);
            hold(shapeOf(name, own, size, pixelAspect));
          }}
          onOwn={(next) => {
            setOwn(next);
            hold(shapeOf('own', next, size, pixelAspect));
          }}
        />
        <CropFields box={box} size={size} shape={shape} onChange={setBox} />
        <CropResult
          picture={picture}
          size={size}
          pixelAspect={pixelAspect}
          box={box}
          orientation={orientation}
        />
      </div>
    </div>
  );
}

/** Seconds into what is kept, at most: the very first pictures are often black. */
const INTO = 1;

function firstTime(job: Job, duration: number): number {
  const { trimStart, trimEnd } = resolveOptions(job.target);
  const start = Math.min(trimStart ?? 0, duration);
  const end = Math.max(start, Math.min(trimEnd ?? duration, duration));
  return start + Math.min(INTO, (end - start) / 4);
}
