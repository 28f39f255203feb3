import { useEffect, useRef } from 'preact/hooks';

/** Shows a picture; decoration, or named by what is around it. */
export function PictureCanvas({ picture }: { readonly picture: ImageBitmap | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null || picture === null) return;
    canvas.current.width = picture.width;
    canvas.current.height = picture.height;
    canvas.current.getContext('2d')?.drawImage(picture, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} aria-hidden="true" />;
}
