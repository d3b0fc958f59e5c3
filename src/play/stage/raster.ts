import { cssColour } from './shape.ts';

const loaded = new Map<string, Promise<HTMLImageElement>>();

/** Loads a drawing, once. A drawing that cannot be loaded gives nothing, never an error: the stage goes on. */
export function drawing(
  url: string,
  priority: 'auto' | 'low' = 'auto',
): Promise<HTMLImageElement | undefined> {
  let image = loaded.get(url);
  if (!image) {
    image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = () => resolve(element);
      element.onerror = () => reject(new Error(`cannot load ${url}`));
      element.fetchPriority = priority;
      element.src = url;
    });
    loaded.set(url, image);
    image.catch(() => loaded.delete(url));
  }
  return image.catch(() => undefined);
}

/** Pictures that have been drawn ahead, each until it is asked for. */
const ahead = new WeakMap<HTMLImageElement, ImageBitmap>();

/**
 * Has the browser draw a vector picture beside the page’s own work. `rasterise` takes it if it is asked for that size
 * next. A browser that cannot do it does nothing.
 */
export async function rasteriseAhead(image: HTMLImageElement, width: number, height: number): Promise<void> {
  const size = { resizeWidth: whole(width), resizeHeight: whole(height) };
  const drawn = await createImageBitmap(image, size).catch(() => undefined);
  if (drawn) ahead.set(image, drawn);
}

const whole = (pixels: number): number => Math.max(1, Math.round(pixels));

/** The colour that changes nothing, 0xRRGGBB. */
export const WHITE = 0xffffff;

/**
 * Draws a vector picture at a size in pixels, sharp at that size; its last line goes on for `foot` pixels. All of it
 * is multiplied with the colour `dye`.
 */
export function rasterise(
  image: HTMLImageElement,
  width: number,
  height: number,
  foot = 0,
  dye = WHITE,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = whole(width);
  canvas.height = whole(height + foot);
  const on = canvas.getContext('2d');
  const high = whole(height);
  const drawn = ahead.get(image);
  const fits = drawn?.width === canvas.width && drawn.height === high;
  on?.drawImage(fits ? drawn : image, 0, 0, canvas.width, high);
  const lines = fits ? drawn : canvas;
  if (foot > 0)
    on?.drawImage(lines, 0, high - 2, canvas.width, 1, 0, high - 1, canvas.width, Math.ceil(foot) + 1);
  ahead.delete(image);
  drawn?.close();
  if (on && dye !== WHITE) soak(on, dye);
  return canvas;
}

/** Multiplies a picture with a colour, 0xRRGGBB; what is clear in it stays clear. */
function soak(on: CanvasRenderingContext2D, colour: number): void {
  const { width, height } = on.canvas;
  const picture = on.getImageData(0, 0, width, height);
  const { data } = picture;
  const [r, g, b] = [16, 8, 0].map((shift) => sharesOf(((colour >> shift) & 255) / 255)) as [
    Uint8ClampedArray,
    Uint8ClampedArray,
    Uint8ClampedArray,
  ];
  // Blending would do it only for what is not half clear.
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 0) continue;
    data[i] = r[data[i] as number] as number;
    data[i + 1] = g[data[i + 1] as number] as number;
    data[i + 2] = b[data[i + 2] as number] as number;
  }
  on.putImageData(picture, 0, 0);
}

/** A share of each of the 256 strengths: to look it up is quicker than to work it out for every pixel. */
const sharesOf = (share: number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 256 }, (_, strength) => strength * share);

/** Fills a canvas with a colour, 0xRRGGBB. */
export function flood(canvas: HTMLCanvasElement, colour: number): void {
  const on = canvas.getContext('2d');
  if (!on) return;
  on.fillStyle = cssColour(colour);
  on.fillRect(0, 0, canvas.width, canvas.height);
}

/** A box in pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture for a pixel of the small one that is looked through for what is drawn at all. */
const COARSE = 8;

/** The part of a picture outside of which nothing is drawn. */
export function drawnPart(picture: HTMLCanvasElement): PixelBox {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const [w, h] = [Math.ceil(picture.width / COARSE), Math.ceil(picture.height / COARSE)];
  const small = document.createElement('canvas');
  [small.width, small.height] = [w, h];
  const on = small.getContext('2d', { willReadFrequently: true });
  if (!on) return whole;
  on.imageSmoothingQuality = 'high';
  on.drawImage(picture, 0, 0, picture.width / COARSE, picture.height / COARSE);
  const { data } = on.getImageData(0, 0, w, h);
  let [left, top, right, bottom] = [w, h, 0, 0];
  for (let i = 3; i < data.length; i += 4) {
    if (data[i] === 0) continue;
    const [x, y] = [((i - 3) / 4) % w, Math.floor(i / 4 / w)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  // A pixel that is hardly covered may have come out empty.
  const [x, y] = [Math.max(0, left - 1) * COARSE, Math.max(0, top - 1) * COARSE];
  const [x1, y1] = [Math.min(w, right + 2) * COARSE, Math.min(h, bottom + 2) * COARSE];
  if (right < left) return { ...whole, height: 1 };
  return { x, y, width: Math.min(whole.width, x1) - x, height: Math.min(whole.height, y1) - y };
}
