import { describe, expect, it } from 'vitest';
import { drawing, rasterise } from '../../../src/play/stage/raster.ts';

/** Hard and soft edges, and something half clear. */
const DRAWING = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90" viewBox="0 0 160 90">
    <linearGradient id="sky" x2="1" y2="1"><stop stop-color="#fc8"/><stop offset="1" stop-color="#48c"/></linearGradient>
    <rect width="160" height="60" fill="url(#sky)"/><circle cx="60" cy="50" r="33" fill="#263"/>
    <rect x="100" y="20" width="50" height="70" fill="#824" opacity="0.4"/>
  </svg>`,
)}`;

const DYE = 0xf0c090;
const DYE_PARTS = [0xf0, 0xc0, 0x90];

/** The pixels of a picture, on white. */
function pixels(picture: HTMLCanvasElement): Uint8ClampedArray {
  const { width, height } = picture;
  const on = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (!on) throw new Error('There is no canvas to look at it on.');
  on.fillStyle = '#fff';
  on.fillRect(0, 0, width, height);
  on.drawImage(picture, 0, 0);
  return on.getImageData(0, 0, width, height).data;
}

const at = (picture: HTMLCanvasElement, x: number, y: number): number[] => [
  ...pixels(picture).slice(4 * (y * picture.width + x), 4 * (y * picture.width + x) + 3),
];

async function loaded(): Promise<HTMLImageElement> {
  const image = await drawing(DRAWING);
  if (!image) throw new Error('The drawing has not come.');
  return image;
}

describe('a picture of a drawing', () => {
  it('takes on the light that falls on it, and lets through what is behind as before', async () => {
    const image = await loaded();
    const [plain, lit] = [rasterise(image, 160, 90), rasterise(image, 160, 90, 0, DYE)];
    const [green, warm] = [at(plain, 60, 50), at(lit, 60, 50)];
    expect(warm).toEqual(green.map((part, i) => Math.round((part * (DYE_PARTS[i] ?? 0)) / 255)));
    expect(at(lit, 5, 80)).toEqual([255, 255, 255]);
    const [half, halfWarm] = [at(plain, 120, 80), at(lit, 120, 80)];
    expect(halfWarm[2]).toBeLessThan(half[2] as number);
    expect(halfWarm[2]).toBeGreaterThan(255 * 0.6 - 2);
  });
});
