import type { Viewer } from '../../../engines/contract/viewer-api.ts';
import { PictureCanvas } from '../picture-canvas.tsx';
import { usePictures } from '../use-pictures.ts';

/** Pixels of a picture's height: twice what is shown, for fine screens. */
const HEIGHT = 112;

type Props = {
  readonly viewer: Viewer;
  readonly duration: number;
  /** How many pictures there is room for. */
  readonly count: number;
};

/** What is to be seen in equal parts of a video. */
export function Filmstrip({ viewer, duration, count }: Props) {
  const part = duration / count;
  const times = Array.from({ length: count }, (_, n) => (n + 0.5) * part);
  const pictures = usePictures(viewer, times, HEIGHT, part / 2);
  return (
    <div class="filmstrip">
      {pictures.map((picture, n) => (
        <PictureCanvas key={times[n]} picture={picture} />
      ))}
    </div>
  );
}
