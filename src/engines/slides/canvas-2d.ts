/** What is drawn with; canvases of pages and of workers have it alike. */
export type Canvas2D = Pick<
  OffscreenCanvasRenderingContext2D,
  'drawImage' | 'fillRect' | 'fillStyle' | 'globalAlpha' | 'imageSmoothingQuality'
>;

/** The drawing surface of a canvas; the browser has promised one. */
export function context2d(
  canvas: OffscreenCanvas,
  settings: { readonly willReadFrequently?: boolean } = {},
): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false, ...settings });
  if (context === null) throw new Error('This browser cannot draw here.');
  return context;
}
