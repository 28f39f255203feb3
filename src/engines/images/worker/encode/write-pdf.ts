import { OWN_PDF } from '../../../../domain/media/still-picture.ts';

/** Points to a pixel: 96 pixels are an inch, which is 72 points, as on the web. */
const POINTS = 0.75;

/** The longest side of a page that readers take. PDF 1.7, annex C. Points. */
const MOST = 14_400;

/** A PDF with one page, which is a JPEG of this size from edge to edge. */
export async function writePdf(jpeg: Blob, size: { width: number; height: number }): Promise<Blob> {
  const scale = Math.min(POINTS, MOST / Math.max(size.width, size.height));
  const [width, height] = [size.width * scale, size.height * scale].map((side) =>
    String(Math.round(side * 1000) / 1000),
  );
  const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
  const objects: readonly BlobPart[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R `,
      '/Resources << /XObject << /P 5 0 R >> >> >>',
    ],
    [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${size.width} /Height ${size.height} `,
      `/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.size} >>\n`,
      'stream\n',
      jpeg,
      '\nendstream',
    ],
  ];
  // The second line says that it is no text.
  let whole = new Blob([Uint8Array.from(OWN_PDF, (character) => character.charCodeAt(0))]);
  const places: number[] = [];
  for (const [n, object] of objects.entries()) {
    places.push(whole.size);
    whole = new Blob([whole, `${n + 1} 0 obj\n`, ...object, '\nendobj\n']);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = [
    `xref\n0 ${count}\n0000000000 65535 f \n${rows}`,
    `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${whole.size}\n%%EOF\n`,
  ];
  return new Blob([whole, ...end], { type: 'application/pdf' });
}
