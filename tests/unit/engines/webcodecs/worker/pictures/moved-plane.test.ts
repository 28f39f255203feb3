import { expect, test } from 'vitest';
import { movePlane } from '../../../../../../src/engines/webcodecs/worker/pictures/moved-plane.ts';

type Rows = readonly (readonly number[])[];

function turned(rows: Rows, degrees: number): Rows {
  if (degrees === 0) return rows;
  const columns = rows[0] ?? [];
  return turned(
    columns.map((_, x) => rows.map((row) => row[x] ?? 0).toReversed()),
    degrees - 90,
  );
}

/** Rows of bytes, some of which nobody sees, behind others. */
function plane(rows: Rows, unit: number, stride: number) {
  const bytes = new Uint8Array(3 + stride * rows.length).fill(255);
  for (const [y, row] of rows.entries()) {
    const wide = row.flatMap((value) => (unit === 2 ? [value, value + 100] : [value]));
    bytes.set(wide, 3 + y * stride);
  }
  return { bytes, offset: 3, stride, unit };
}

test('planes are turned, mirrored and put in their place', () => {
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  for (const unit of [1, 2]) {
    for (const rotate of [0, 90, 180, 270] as const) {
      for (const flip of [false, true]) {
        const from = plane(rows, unit, 9);
        const to = plane(
          Array.from({ length: 3 }, () => []),
          unit,
          11,
        );
        movePlane(from, { width: 3, height: 2 }, to, { rotate, flip });
        const around = turned(rows, rotate);
        const wanted = flip ? around.map((row) => row.toReversed()) : around;
        const all = [...wanted, ...Array.from({ length: 3 - wanted.length }, () => [])];
        expect(to.bytes, `${unit} ${rotate} ${flip}`).toEqual(plane(all, unit, 11).bytes);
      }
    }
  }
});
