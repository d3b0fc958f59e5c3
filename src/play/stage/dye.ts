import { WHITE } from './raster.ts';

/** A way to change the colours of a drawing. */
export type Dye = (colour: string) => string;

const plain: Dye = (colour) => colour;
const dyes = new Map<number, Dye>();

/** Multiplies colours (`#rrggbb`, `rgb()`, `rgba()`) with a light, 0xRRGGBB: all that is painted so is lit alike. */
export function dyeOf(light: number): Dye {
  if (light === WHITE) return plain;
  const known = dyes.get(light);
  if (known) return known;
  const made = new Map<string, string>();
  const dye: Dye = (colour) => {
    const old = made.get(colour);
    if (old) return old;
    const fresh = multiplied(colour, light);
    made.set(colour, fresh);
    return fresh;
  };
  // One hour follows another, and each has made its colours by the thousand.
  if (dyes.size > 4) dyes.clear();
  dyes.set(light, dye);
  return dye;
}

function multiplied(colour: string, light: number): string {
  const [r = 0, g = 0, b = 0, alpha = 1] = colour.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/g) ?? []).map(Number);
  const part = (value: number, shift: number): number => Math.round((value * ((light >> shift) & 255)) / 255);
  return `rgba(${part(r, 16)},${part(g, 8)},${part(b, 0)},${alpha})`;
}
