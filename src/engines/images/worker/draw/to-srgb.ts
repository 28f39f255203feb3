/** How light a value of 8 bits is, 0 to 1. IEC 61966-2-1, whose curve Display P3 has too. */
const LIGHT = Float32Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** Steps of light that are told apart on the way back: fine enough for the darkest values. */
const STEPS = 1 << 14;

/** The value of 8 bits for so many steps of light. */
const VALUE = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
  const light = step / STEPS;
  return Math.round(
    255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055),
  );
});

/** Values of Display P3 as values of sRGB, in place, four bytes a pixel. What sRGB does not have becomes the nearest. */
export function displayP3ToSrgb(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const r = LIGHT[pixels[at] ?? 0] ?? 0;
    const g = LIGHT[pixels[at + 1] ?? 0] ?? 0;
    const b = LIGHT[pixels[at + 2] ?? 0] ?? 0;
    // From one set of primaries to the other, by way of XYZ; both have the same white.
    pixels[at] = valueOf(1.224_940_2 * r - 0.224_940_2 * g);
    pixels[at + 1] = valueOf(-0.042_056_9 * r + 1.042_056_9 * g);
    pixels[at + 2] = valueOf(-0.019_637_6 * r - 0.078_636 * g + 1.098_273_6 * b);
  }
}

function valueOf(light: number): number {
  return VALUE[Math.round(Math.min(1, Math.max(0, light)) * STEPS)] ?? 0;
}
