import type { Lab } from './colour-vision.js';

const DEGREES = 180 / Math.PI;
const SEVENTH = 25 ** 7;

const cos = (degrees: number): number => Math.cos(degrees / DEGREES);
const sin = (degrees: number): number => Math.sin(degrees / DEGREES);

/**
 * How different two colours look (CIEDE2000, all weights 1): about 1 is just noticed side by side, 10 is told at a glance.
 * Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula", Color Research and Application 30(1), equations 2 to 22.
 */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + SEVENTH))) / 2;
  const [p1, p2] = [polar(a1 * (1 + g), b1), polar(a2 * (1 + g), b2)];
  const isGrey = p1.chroma * p2.chroma === 0;
  const turn = isGrey ? 0 : shortest(p2.hue - p1.hue);
  const meanL = (l1 + l2) / 2;
  const meanC = (p1.chroma + p2.chroma) / 2;
  const meanH = isGrey ? p1.hue + p2.hue : meanHue(p1.hue, p2.hue);
  const t = 1 - 0.17 * cos(meanH - 30) + 0.24 * cos(2 * meanH) + 0.32 * cos(3 * meanH + 6) - 0.2 * cos(4 * meanH - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2));
  const colourfulness = (p2.chroma - p1.chroma) / (1 + 0.045 * meanC);
  const hue = (2 * Math.sqrt(p1.chroma * p2.chroma) * sin(turn / 2)) / (1 + 0.015 * meanC * t);
  const rotation = -sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2))) * 2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + SEVENTH));
  return Math.sqrt(lightness ** 2 + colourfulness ** 2 + hue ** 2 + rotation * colourfulness * hue);
}

function polar(a: number, b: number): { readonly chroma: number; readonly hue: number } {
  return { chroma: Math.hypot(a, b), hue: a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * DEGREES + 360) % 360 };
}

/** A turn taken the short way round (degrees). */
function shortest(turn: number): number {
  if (turn > 180) return turn - 360;
  return turn < -180 ? turn + 360 : turn;
}

function meanHue(h1: number, h2: number): number {
  const mean = (h1 + h2) / 2;
  if (Math.abs(h1 - h2) <= 180) return mean;
  return mean < 180 ? mean + 180 : mean - 180;
}
