import { type Bounds, boundsOf, isEmpty, overlap } from './bounds.ts';
import type { Frame } from './frame.ts';
import { type Drawing, drawLayer, type Layer, moved } from './layer.ts';
import { paint } from './paint.ts';
import { WHITE } from './raster.ts';
import type { Matrix } from './shape.ts';

/** A picture that is moved is drawn between its pixels: it keeps its edges if it has some more of them. */
const FINER = 1.25;
/** Pixels for a figure unit beyond which nothing is gained. */
const FINEST = 2.4;
/** Being off by less than so many pixels is not seen. */
export const SHARP = 0.4;
/** A picture that much coarser or finer than it would be painted now is painted anew when there is time. */
const COARSE = 0.84;
const FINE = 1.6;
/** A picture of half the pixels each way counts like one that is so many pixels off. */
const BLUR = 10;
/** Pixels that are left empty round a picture, so that its edge stays soft when it is moved. */
const RIM = 2;
/** A canvas that is so much larger than its picture each way serves for it. */
const ROOMY = 1.5;
/** So much more than is seen is painted at the lower end, in figure units: the camera may move. */
const BELOW = 60;

/** How a figure is seen. */
export interface Seen {
  /** Pixels for a figure unit. */
  readonly density: number;
  /** Nothing below is seen, in figure units. */
  readonly bottom: number;
  /** The light that falls on it, 0xRRGGBB. */
  readonly light: number;
}

/** One layer of a figure, painted: a sheet that lies among others and is moved with the pose while that will do. */
export class Cel {
  readonly #layer: Layer;
  #drawing: Drawing | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #density = 0;
  /** Where on the figure its picture lies and how large it is, in its own pixels. */
  #left = 0;
  #top = 0;
  #width = 0;
  #height = 0;
  #bottom = 0;
  #light = WHITE;
  #isEmpty = true;
  #isCut = false;

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  get isPainted(): boolean {
    return this.#drawing !== undefined;
  }

  /** How much more is seen of its being late than of others. */
  get weight(): number {
    return this.#layer.weight ?? 1;
  }

  /**
   * How far its picture would be off in this frame, in pixels. Infinite where it has none, none of something that is
   * seen, or one in another light.
   */
  follow(frame: Frame, { density, bottom, light }: Seen): number {
    const isOther = light !== this.#light || (this.#isCut && bottom > this.#bottom);
    if (!this.#drawing || isOther) return Number.POSITIVE_INFINITY;
    const { matrix, off } = moved(this.#layer, this.#drawing, frame, SHARP / density);
    this.#matrix = matrix;
    const share = this.#density / Math.min(FINEST, density * FINER);
    const isOtherSize = !this.#isEmpty && (share < COARSE || share > FINE);
    return Math.max(off * density, isOtherSize ? BLUR * Math.abs(Math.log2(share)) : 0);
  }

  /** Paints its picture anew; `room` is what a figure may take. */
  paint(frame: Frame, { density, bottom, light }: Seen, room: Bounds): void {
    this.#drawing = drawLayer(this.#layer, frame);
    this.#matrix = [1, 0, 0, 1, 0, 0];
    this.#density = Math.min(FINEST, density * FINER);
    this.#bottom = bottom + BELOW;
    this.#light = light;
    const d = this.#density;
    const whole = boundsOf(this.#drawing.items);
    this.#isCut = whole.bottom > this.#bottom;
    const box = overlap(whole, { ...room, bottom: this.#bottom });
    this.#isEmpty = isEmpty(box);
    if (this.#isEmpty) return;
    this.#left = Math.floor(box.left * d) - RIM;
    this.#top = Math.floor(box.top * d) - RIM;
    this.#width = Math.ceil(box.right * d) + RIM - this.#left;
    this.#height = Math.ceil(box.bottom * d) + RIM - this.#top;
    const on = this.#cleared();
    if (!on) return;
    on.setTransform(d, 0, 0, d, -this.#left, -this.#top);
    paint(on, this.#drawing.items, this.#bottom, light);
    settle(on.canvas);
  }

  /** Draws its picture where the last frame that it followed wants it; `on` is in figure units. */
  put(on: CanvasRenderingContext2D): void {
    if (this.#isEmpty || !this.#canvas) return;
    const [w, h, d] = [this.#width, this.#height, this.#density];
    on.save();
    on.transform(...this.#matrix);
    on.drawImage(this.#canvas, 0, 0, w, h, this.#left / d, this.#top / d, w / d, h / d);
    on.restore();
  }

  #cleared(): CanvasRenderingContext2D | null {
    this.#canvas ??= document.createElement('canvas');
    const canvas = this.#canvas;
    const [w, h] = [this.#width, this.#height];
    // The first context asked for wins: one that may live on the graphics card.
    const on = canvas.getContext('2d', { willReadFrequently: false });
    const fits = (has: number, needs: number): boolean => has >= needs && has <= needs * ROOMY;
    if (fits(canvas.width, w) && fits(canvas.height, h)) {
      on?.setTransform(1, 0, 0, 1, 0, 0);
      on?.clearRect(0, 0, canvas.width, canvas.height);
    } else {
      canvas.width = Math.ceil(w * 1.1);
      canvas.height = Math.ceil(h * 1.1);
    }
    return on;
  }
}

let pixel: CanvasRenderingContext2D | null | undefined;

/** A canvas is painted when somebody looks at it: one who looks now knows how long that took. */
export function settle(canvas: HTMLCanvasElement): void {
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  // What covers all of it lets go of what was looked at before.
  pixel?.clearRect(0, 0, 1, 1);
  pixel?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
}
