import type Phaser from 'phaser';
import { drawnPart, rasterise, rasteriseAhead, WHITE } from './raster.ts';
import type { Pause } from './spare.ts';

let made = 0;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spread extends Size {
  readonly depth: number;
  /** The drawing's last line goes on for so many units below it. */
  readonly foot?: number;
  /** Most of the drawing is clear: only the rest of it is drawn, because what is not seen takes as long. */
  readonly isSparse?: boolean;
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Pixels for a unit of which no more than 4096 are in a row. */
const feasible = (density: number, width: number): number => Math.min(density, 4096 / width);

/** A drawing on the stage: sharp at any size, and it fades and glides to where it should be. */
export class Piece {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  readonly #vector: HTMLImageElement;
  readonly #spread: Spread;
  #dye: number;
  #key = '';
  #density = 0;
  #isTrimmed = true;
  #now: At = { x: 0, y: 0, size: 1 };
  #target: At = this.#now;
  #alpha = 1;
  /** Counts what has been asked for: only the last of it is taken. */
  #turn = 0;

  /** `dye` is a colour that all of it is multiplied with, where images cannot be tinted as they are drawn. */
  constructor(scene: Phaser.Scene, vector: HTMLImageElement, spread: Spread, density: number, dye = WHITE) {
    this.#dye = dye;
    this.#scene = scene;
    this.#vector = vector;
    this.#spread = spread;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(spread.depth);
    this.#take(rasterised(vector, spread, density, dye));
    this.#density = density;
  }

  /** Has the browser make the picture of the next piece that is made so, beside the page’s own work. */
  static ahead(vector: HTMLImageElement, { width, height }: Size, density: number): Promise<void> {
    const fit = feasible(density, width);
    return rasteriseAhead(vector, width * fit, height * fit);
  }

  /** It is to be seen, or to fade away. */
  show(shown: boolean): void {
    this.#alpha = shown ? 1 : 0;
  }

  /** True while it is to be seen. */
  get isShown(): boolean {
    return this.#alpha > 0;
  }

  get gone(): boolean {
    return this.#alpha === 0 && this.image.alpha === 0;
  }

  get moving(): boolean {
    return this.image.alpha !== this.#alpha || this.#now !== this.#target;
  }

  /** Glides to a place; a piece that is not to be seen yet is there at once. */
  moveTo(to: At): void {
    const same = to.x === this.#target.x && to.y === this.#target.y && to.size === this.#target.size;
    if (same) return;
    this.#target = to;
    if (this.image.alpha === 0) this.#now = to;
  }

  /**
   * Draws itself for so many pixels a world unit and in a light, where that makes a visible difference, and keeps
   * nobody waiting. Resolves with how to show that, or with nothing.
   */
  async fit(density: number, dye: number, pause: Pause): Promise<(() => void) | undefined> {
    const wanted = density * this.#target.size;
    // A little larger than needed looks the same; drawing it anew is slow.
    if (dye === this.#dye && wanted < this.#density * 1.15 && wanted > this.#density * 0.6) return undefined;
    this.#dye = dye;
    this.#density = wanted;
    const turn = ++this.#turn;
    const isWanted = (): boolean => turn === this.#turn && this.image.active;
    await Piece.ahead(this.#vector, this.#spread, wanted);
    await pause();
    if (!isWanted()) return undefined;
    const picture = rasterised(this.#vector, this.#spread, wanted, dye);
    return () => isWanted() && this.#take(picture);
  }

  #take(picture: HTMLCanvasElement): void {
    const old = this.#key;
    this.#key = `piece-${++made}`;
    this.#scene.textures.addCanvas(this.#key, picture);
    this.image.setTexture(this.#key).setCrop();
    this.#isTrimmed = !this.#spread.isSparse;
    this.#place(0);
    if (old) this.#scene.textures.remove(old);
  }

  /** Leaves out what is clear: looking for it takes its time. */
  trim(): void {
    if (this.#isTrimmed) return;
    this.#isTrimmed = true;
    const { x, y, width, height } = drawnPart(this.image.texture.getSourceImage() as HTMLCanvasElement);
    this.image.setCrop(x, y, width, height);
  }

  step(ms: number, rise: number): void {
    const change = ms / 420;
    const { alpha } = this.image;
    const next =
      alpha < this.#alpha ? Math.min(this.#alpha, alpha + change) : Math.max(this.#alpha, alpha - change);
    this.image.setAlpha(next);
    const { x, y, size } = this.#now;
    const to = this.#target;
    const near = 1 - Math.exp(-ms / 200);
    const far = Math.abs(to.x - x) + Math.abs(to.y - y) + Math.abs(to.size - size) * 200;
    this.#now =
      far < 0.4
        ? to
        : { x: x + (to.x - x) * near, y: y + (to.y - y) * near, size: size + (to.size - size) * near };
    this.#place(rise);
  }

  #place(rise: number): void {
    const { x, y, size } = this.#now;
    const { width, height, foot = 0 } = this.#spread;
    this.image.setDisplaySize(width * size, (height + foot) * size).setPosition(x, y - rise);
  }

  destroy(): void {
    this.image.destroy();
    this.#scene.textures?.remove(this.#key);
  }
}

function rasterised(
  vector: HTMLImageElement,
  { width, height, foot = 0 }: Spread,
  density: number,
  dye: number,
): HTMLCanvasElement {
  const fit = feasible(density, width);
  return rasterise(vector, width * fit, height * fit, foot * fit, dye);
}
