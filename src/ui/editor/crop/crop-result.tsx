import { useEffect, useRef } from 'preact/hooks';
import type { Rect, Size } from '../../../domain/edits/rect.ts';
import { isSideways, type Orientation } from './orientation.ts';
import { editorWords } from '../../words/editor-words.ts';

/** Pixels of the longer side of what is drawn. */
const LONGER_SIDE = 360;

type Props = {
  readonly picture: ImageBitmap | null;
  readonly size: Size;
  readonly pixelAspect: number;
  readonly box: Rect;
  readonly orientation: Orientation;
};

/** What comes of the picture, and how large it is. */
export function CropResult({ picture, size, pixelAspect, box, orientation }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sideways = isSideways(orientation);
  useEffect(() => {
    if (canvas.current === null || picture === null) return;
    drawResult(canvas.current, picture, { size, pixelAspect, box, orientation });
  }, [picture, size, pixelAspect, box, orientation]);
  return (
    <figure class="crop-result">
      <figcaption>
        {editorWords.result}
        <output>
          {sideways
            ? editorWords.resultSize(String(box.height), String(box.width))
            : editorWords.resultSize(String(box.width), String(box.height))}
        </output>
      </figcaption>
      <canvas ref={canvas} aria-hidden="true" />
    </figure>
  );
}

function drawResult(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  { size, pixelAspect, box, orientation }: Omit<Props, 'picture'>,
): void {
  const aspect = (box.width * pixelAspect) / box.height;
  const width = aspect >= 1 ? LONGER_SIDE : Math.max(1, LONGER_SIDE * aspect);
  const height = aspect >= 1 ? Math.max(1, LONGER_SIDE / aspect) : LONGER_SIDE;
  const sideways = isSideways(orientation);
  canvas.width = Math.round(sideways ? height : width);
  canvas.height = Math.round(sideways ? width : height);
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const [scaleX, scaleY] = [picture.width / size.width, picture.height / size.height];
  // A canvas applies its transformations in reverse: the picture is turned, then mirrored.
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.scale(orientation.flip === 'horizontal' ? -1 : 1, orientation.flip === 'vertical' ? -1 : 1);
  pen.rotate((Number(orientation.rotate) * Math.PI) / 180);
  pen.drawImage(
    picture,
    box.x * scaleX,
    box.y * scaleY,
    box.width * scaleX,
    box.height * scaleY,
    -width / 2,
    -height / 2,
    width,
    height,
  );
}
