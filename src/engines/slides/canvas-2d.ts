/** What is drawn with; canvases of pages and of workers have it alike. */
export type Canvas2D = Pick<
  OffscreenCanvasRenderingContext2D,
  'drawImage' | 'fillRect' | 'fillStyle' | 'globalAlpha' | 'imageSmoothingQuality'
>;
