import type Phaser from 'phaser';
import { drawnPart, rasterise, WHITE } from './raster.ts';

let made = 0;

interface Spread {
  readonly width: number;
  readonly height: number;
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

/** A drawing on the stage: sharp at any size, and it fades and glides to where it should be. */
export class Piece {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  readonly #vector: HTMLImageElement;
  readonly #spread: Spread;
  #dye: number;
  #key = '';
  #density = 0;
  #now: At = { x: 0, y: 0, size: 1 };
  #target: At = this.#now;
  #alpha = 1;

  /** `dye` is a colour that all of it is multiplied with, where images cannot be tinted as they are drawn. */
  constructor(scene: Phaser.Scene, vector: HTMLImageElement, spread: Spread, density: number, dye = WHITE) {
    this.#dye = dye;
    this.#scene = scene;
    this.#vector = vector;
    this.#spread = spread;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(spread.depth);
    this.fit(density);
  }

  /** It is to be seen, or to fade away. */
  show(shown: boolean): void {
    this.#alpha = shown ? 1 : 0;
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

  /** Draws itself for so many pixels a world unit, where that makes a visible difference. */
  fit(density: number, dye = this.#dye): void {
    const wanted = density * this.#target.size;
    // A little larger than needed looks the same; drawing it anew is slow.
    if (dye === this.#dye && wanted < this.#density * 1.15 && wanted > this.#density * 0.6) return;
    this.#dye = dye;
    const { width, height, foot = 0 } = this.#spread;
    const old = this.#key;
    this.#key = `piece-${++made}`;
    this.#density = wanted;
    const fit = Math.min(wanted, 4096 / width);
    const canvas = rasterise(this.#vector, width * fit, height * fit, foot * fit, dye);
    this.#scene.textures.addCanvas(this.#key, canvas);
    this.image.setTexture(this.#key);
    if (this.#spread.isSparse) {
      const part = drawnPart(canvas);
      this.image.setCrop(part.x, part.y, part.width, part.height);
    }
    this.#place(0);
    if (old) this.#scene.textures.remove(old);
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
