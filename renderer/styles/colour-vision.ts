/** Red, green, blue from 0 to 1, gamma-encoded as on a screen (sRGB). */
export type Colour = readonly [red: number, green: number, blue: number];

/** The three ways of seeing without one kind of cone. */
export const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

type Matrix = readonly [Colour, Colour, Colour];

/**
 * What is left of a colour, on linear red, green and blue, at full severity:
 * Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6), table 1.
 * For tritanopia the authors call their model an approximation.
 */
const SEEN: Readonly<Record<Deficiency, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** IEC 61966-2-1: what a screen makes of a stored value, and back. */
const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toStored = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

const times = (matrix: Matrix, [a, b, c]: Colour): Colour => {
  const row = ([x, y, z]: Colour) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const each = ([a, b, c]: Colour, of: (value: number) => number): Colour => [of(a), of(b), of(c)];

/** A colour written as `#rrggbb`. @throws for any other text */
export function colourOf(hex: string): Colour {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (parts === null) throw new Error(`${hex} is no colour of the form #rrggbb.`);
  const part = (i: number) => Number.parseInt(parts[i] ?? '', 16) / 255;
  return [part(1), part(2), part(3)];
}

/** A colour as somebody with the deficiency sees it; what a screen cannot show is taken to its edge. */
export function seenWith(deficiency: Deficiency, colour: Colour): Colour {
  return each(times(SEEN[deficiency], each(colour, toLinear)), (value) => toStored(Math.min(1, Math.max(0, value))));
}

/** Linear sRGB to CIE XYZ (D65), and the white of that light. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Colour = [0.95047, 1, 1.08883];

export type Lab = readonly [lightness: number, a: number, b: number];

/** CIELAB under daylight (D65, 2 degrees). */
export function labOf(colour: Colour): Lab {
  const [x, y, z] = times(TO_XYZ, each(colour, toLinear));
  const f = (value: number) => (value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29);
  const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
