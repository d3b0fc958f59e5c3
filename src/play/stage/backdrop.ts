import type Phaser from 'phaser';
import type { Framing } from './camera.ts';
import { WORLD } from './place-art.ts';
import { WHITE } from './raster.ts';
import { cssColour } from './shape.ts';
import type { Pause } from './spare.ts';

type Image = Phaser.GameObjects.Image;

/** How long one picture takes to give way to the next, in milliseconds. */
const BLEND = 420;
/** Phaser's number of the blend mode by which light is added. */
const ADD = 1;

/** So many lines of it are drawn at once where nobody is to be kept waiting. */
const STRIP = 128;

/** One of the pictures behind everybody. */
export interface Flat {
  readonly image: Image;
  /** How much of it is seen once nothing changes any more, 0 to 1. */
  readonly alpha: number;
}

/**
 * What lies still behind everybody, drawn as one picture that stands under the canvas of the stage: the browser moves
 * it with the camera, and nothing of it is drawn again. Only for the canvas renderer.
 */
export class Backdrop {
  readonly #stage: HTMLCanvasElement;
  /** The last of them is what is shown; those before it are giving way to it. */
  #sheets: HTMLCanvasElement[] = [];
  #blending: Animation | undefined;
  #made = '';
  #framing: Framing = { x: 800, y: 450, zoom: 1, lift: 0 };
  #width = 0;
  #height = 0;

  /** `stage` is the canvas under which it stands. */
  constructor(stage: HTMLCanvasElement) {
    this.#stage = stage;
    stage.style.position = 'relative';
    const { parentElement: parent } = stage;
    if (!parent) return;
    parent.style.overflow = 'clip';
    if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  }

  /** There is a picture. Until then the stage itself draws what lies behind everybody. */
  get isThere(): boolean {
    return this.#sheets.length > 0;
  }

  /**
   * Shows pictures, far to near, of which the first is the largest, opaque and upright. The colour `dye`, 0xRRGGBB, is
   * multiplied over all of them but those that add light. With a `pause` it keeps nobody waiting, and comes later.
   */
  async show(pictures: readonly Flat[], dye: number, pause?: Pause): Promise<void> {
    if (this.isThere) hide(pictures);
    const flat = pictures.filter(({ alpha }) => alpha > 0);
    const [first] = flat;
    const wanted = `${dye} ${flat.map(print).join()}`;
    if (!first || wanted === this.#made) return;
    this.#made = wanted;
    const { width, height } = first.image.frame;
    const sheet = Object.assign(document.createElement('canvas'), { width, height });
    sheet.style.cssText = 'position:absolute;inset:0 auto auto 0;transform-origin:0 0;will-change:transform';
    const on = sheet.getContext('2d', { alpha: false });
    const draw = paint(first.image, flat, dye);
    if (on && pause) await inStrips(on, draw, pause);
    else if (on) draw(on);
    if (wanted !== this.#made) return;
    hide(pictures);
    this.#hang(sheet);
  }

  #hang(sheet: HTMLCanvasElement): void {
    const isFirst = this.#sheets.length === 0;
    this.#sheets.push(sheet);
    this.#place();
    this.#stage.before(sheet);
    if (isFirst) return;
    const blending = sheet.animate({ opacity: [0, 1] }, BLEND);
    this.#blending = blending;
    blending.onfinish = () => this.#drop(this.#sheets.splice(0, this.#sheets.indexOf(sheet)));
  }

  /** Is at once as it should be. */
  settle(): void {
    this.#blending?.finish();
  }

  /** Is seen as the camera sees it, in a picture of so many pixels of the page. */
  look(framing: Framing, width: number, height: number): void {
    this.#framing = framing;
    this.#width = width;
    this.#height = height;
    this.#place();
  }

  /** Draws itself elsewhere; `on` is in world units. */
  draw(on: CanvasRenderingContext2D): void {
    const sheet = this.#sheets.at(-1);
    if (sheet) on.drawImage(sheet, 0, 0, WORLD.width, (WORLD.width * sheet.height) / sheet.width);
  }

  clear(): void {
    this.#drop(this.#sheets.splice(0));
    this.#made = '';
  }

  #drop(sheets: readonly HTMLCanvasElement[]): void {
    for (const sheet of sheets) sheet.remove();
  }

  #place(): void {
    const { x, y, zoom } = this.#framing;
    const [left, top] = [this.#width / 2 - x * zoom, this.#height / 2 - y * zoom];
    for (const sheet of this.#sheets) {
      const scale = (WORLD.width * zoom) / sheet.width;
      sheet.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${left}, ${top})`;
    }
  }
}

const hide = (pictures: readonly Flat[]): void => {
  for (const { image } of pictures) image.setVisible(false);
};

/** How they are drawn over one another, in the pixels of the first. */
function paint(first: Image, flat: readonly Flat[], dye: number): (on: CanvasRenderingContext2D) => void {
  const isLight = ({ image }: Flat): boolean => image.blendMode === ADD;
  // They may have gone by the time they are drawn.
  const all = flat.map((picture) => {
    const { frame, x, y, scaleX, scaleY, displayOriginX, displayOriginY } = picture.image;
    const [sx, sy] = [scaleX / first.scaleX, scaleY / first.scaleY];
    const left = (x - first.x) / first.scaleX - displayOriginX * sx;
    const top = (y - first.y) / first.scaleY - displayOriginY * sy;
    const source = frame.source.image as CanvasImageSource;
    const box = [left, top, frame.width * sx, frame.height * sy] as const;
    return { alpha: picture.alpha, isLight: isLight(picture), source, box };
  });
  const { width, height } = first.frame;
  return (on) => {
    const put = ({ alpha, source, box }: (typeof all)[number]): void => {
      on.globalAlpha = alpha;
      on.drawImage(source, ...box);
      on.globalAlpha = 1;
    };
    on.globalCompositeOperation = 'source-over';
    for (const picture of all) if (!picture.isLight) put(picture);
    on.globalCompositeOperation = 'multiply';
    on.fillStyle = cssColour(dye);
    if (dye !== WHITE) on.fillRect(0, 0, width, height);
    on.globalCompositeOperation = 'lighter';
    for (const picture of all) if (picture.isLight) put(picture);
    on.globalCompositeOperation = 'source-over';
  };
}

/** Everything by which a picture would look different. */
const print = ({ image: { texture, x, y, scaleX, scaleY }, alpha }: Flat): string =>
  `${texture.key} ${x} ${y} ${scaleX} ${scaleY} ${alpha}`;

/** Draws something strip by strip. Each is drawn elsewhere: what is drawn on a canvas waits until somebody looks at it. */
async function inStrips(
  on: CanvasRenderingContext2D,
  draw: (on: CanvasRenderingContext2D) => void,
  pause: Pause,
): Promise<void> {
  const { width, height } = on.canvas;
  const strip = Object.assign(document.createElement('canvas'), { width, height: STRIP });
  const small = strip.getContext('2d', { alpha: false });
  for (let top = 0; small && top < height; top += STRIP) {
    await pause();
    small.setTransform(1, 0, 0, 1, 0, -top);
    draw(small);
    on.drawImage(strip, 0, top);
  }
}
