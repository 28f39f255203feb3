import type { Viewer } from '../../engines/contract/viewer-api.ts';
import type { ThumbnailService } from './app-services.ts';
import { smallImage } from '../../engines/slides/small-image.ts';
import type { ThumbnailKind } from './thumbnails.ts';

/** Pixels of a thumbnail: it is shown half as large, on screens with twice the pixels. */
const SIZE = { width: 104, height: 80 };

/** Bytes of a picture that is decoded for a thumbnail, at most. */
const LARGEST_PICTURE = 64_000_000;

/** Seconds into a video at which it shows more than its first, often black, frame; of short ones a tenth. */
const LATEST_FRAME = 5;

/** Seconds of sound that are decoded for a waveform, at most: what is longer and has no cover keeps its icon. */
const LONGEST_SOUND = 900;

/** Bars of a waveform. */
const BARS = 26;

/** Grey that is seen on light and dark ground. */
const BAR_COLOUR = '#9c8a78';

/** Who looks into files. */
type Readers = Pick<ThumbnailService, 'viewFile' | 'readable'>;

/** Draws a thumbnail; null where this browser can show nothing of the file. */
export async function makeThumbnail(
  file: File,
  kind: ThumbnailKind,
  by: Readers,
): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  if (context === null || !(await draw(context, file, kind, by))) return null;
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
}

async function draw(
  context: OffscreenCanvasRenderingContext2D,
  file: File,
  kind: ThumbnailKind,
  { viewFile, readable }: Readers,
): Promise<boolean> {
  switch (kind.kind) {
    case 'picture':
      return drawPicture(context, file, readable);
    case 'frame': {
      let isDrawn = false;
      const time = Math.min(LATEST_FRAME, kind.seconds / 10);
      const options = { height: SIZE.height, near: LATEST_FRAME };
      await withViewer(viewFile(file), (viewer) =>
        viewer.pictures([time], options, (_, picture) => {
          drawCovering(context, picture);
          isDrawn = true;
        }),
      );
      return isDrawn;
    }
    case 'sound': {
      let cover: Blob | null = null;
      let peaks = new Float32Array(0);
      await withViewer(viewFile(file), async (viewer) => {
        const found = await viewer.cover();
        if (found.ok) cover = found.value;
        if (cover !== null || kind.seconds > LONGEST_SOUND) return;
        await viewer.peaks(BARS, (measured) => {
          peaks = Float32Array.from(measured);
        });
      });
      if (cover !== null) return drawPicture(context, cover, readable);
      drawBars(context, peaks);
      return peaks.length > 0;
    }
    default:
      return kind satisfies never;
  }
}

async function drawPicture(
  context: OffscreenCanvasRenderingContext2D,
  file: Blob,
  readable: Readers['readable'],
): Promise<boolean> {
  if (file.size > LARGEST_PICTURE) return false;
  // A square fills the width, too.
  const picture = await smallImage(file, SIZE.width, readable);
  if (picture === null) return false;
  drawCovering(context, picture);
  return true;
}

async function withViewer(
  viewer: Viewer,
  use: (viewer: Viewer) => Promise<unknown>,
): Promise<void> {
  try {
    await use(viewer);
  } finally {
    viewer.close();
  }
}

/** Fills the whole thumbnail with the middle of a picture. */
function drawCovering(context: OffscreenCanvasRenderingContext2D, picture: ImageBitmap): void {
  const scale = Math.max(SIZE.width / picture.width, SIZE.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  context.drawImage(picture, (SIZE.width - width) / 2, (SIZE.height - height) / 2, width, height);
  picture.close();
}

function drawBars(context: OffscreenCanvasRenderingContext2D, peaks: Float32Array): void {
  const step = SIZE.width / BARS;
  // A quiet recording has a shape, too.
  const loudest = Math.max(0.01, ...peaks);
  context.fillStyle = BAR_COLOUR;
  peaks.forEach((peak, n) => {
    const height = Math.max(2, (peak / loudest) * (SIZE.height - 16));
    context.fillRect(n * step + 1, (SIZE.height - height) / 2, step - 2, height);
  });
}
