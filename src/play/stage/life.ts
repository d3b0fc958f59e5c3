import type Phaser from 'phaser';
import { type Bounds, isEmpty, overlap } from './bounds.ts';
import type { Area } from './door.ts';
import type { Life } from './place-art.ts';
import { rasterise, WHITE } from './raster.ts';
import { smoothstep } from './shape.ts';
import type { Light } from './view.ts';

/** How long things sway after something has happened, and how long a light is on or off, in milliseconds. */
const SWAY = 5000;
const BLINK = 700;
/** A second passer-by comes only after so long; only time in which the stage was drawn counts. */
const APART = 25_000;

interface Offset {
  readonly x: number;
  readonly y: number;
}

let made = 0;

const boundsOfArea = ({ x, y, width, height }: Area): Bounds => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** A small thing that lives in a place: it moves for a while when it is stirred, and then it is still. */
export class LivingThing {
  readonly layer: Life['layer'];
  readonly #scene: Phaser.Scene;
  readonly #image: Phaser.GameObjects.Image;
  readonly #vector: HTMLImageElement;
  readonly #life: Life;
  #key = '';
  #dye: number;
  #density: number;
  /** It is painted when it is to be seen: some of it passes by later. */
  #isPainted = false;
  #hour: Light = 'midday';
  #at: number | undefined;
  #since = APART;

  /** `dye` is a colour that all of it is multiplied with, where images cannot be tinted as they are drawn. */
  constructor(
    scene: Phaser.Scene,
    vector: HTMLImageElement,
    life: Life,
    depth: number,
    density: number,
    dye = WHITE,
  ) {
    this.#dye = dye;
    this.#scene = scene;
    this.#vector = vector;
    this.#life = life;
    this.layer = life.layer;
    this.#density = density;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setVisible(false);
  }

  /** True while it moves. */
  get moving(): boolean {
    return this.#at !== undefined;
  }

  light(hour: Light): void {
    this.#hour = hour;
  }

  tint(colour: number): void {
    this.#image.setTint(colour);
  }

  /** Sets it moving, if it moves at all and is there at this hour. */
  stir(): void {
    const { motion } = this.#life;
    if (motion === 'still' || this.moving || !this.#isThere) return;
    if (motion === 'pass' && this.#since < APART) return;
    this.#at = 0;
  }

  settle(): void {
    this.#at = undefined;
  }

  /**
   * Moves time on; `offset` is how far its layer is from its place in the drawing, in world units. What lies on the
   * leaf of a door is not seen while that is open: then its opening is `gone`.
   */
  step(ms: number, offset: Offset, gone?: Area): void {
    this.#since += ms;
    if (this.#at !== undefined) {
      this.#at += ms;
      if (this.#at >= this.#length) this.#at = undefined;
      if (this.#life.motion === 'pass') this.#since = 0;
    }
    this.#place(offset);
    if (gone && this.#isOn(gone)) this.#image.setVisible(false);
  }

  #isOn({ x, y, width, height }: Area): boolean {
    const { motion, box, within = box } = this.#life;
    const [right, bottom] = [within.x + within.width, within.y + within.height];
    const inside = within.x >= x && within.y >= y && right <= x + width && bottom <= y + height;
    return inside && motion !== 'sway';
  }

  /** It is to be drawn for so many pixels a world unit, where that makes a visible difference. */
  fit(density: number, dye = this.#dye): void {
    if (dye === this.#dye && density < this.#density * 1.15 && density > this.#density * 0.6) return;
    this.#dye = dye;
    this.#density = density;
    this.#isPainted = false;
  }

  #paint(): void {
    this.#isPainted = true;
    const { width, height } = this.#life.box;
    const density = this.#density;
    const dye = this.#dye;
    const old = this.#key;
    this.#key = `life-${++made}`;
    const canvas = rasterise(this.#vector, width * density, height * density, 0, dye);
    this.#scene.textures.addCanvas(this.#key, canvas);
    const [x, y] = this.#life.pivot ?? [0, 0];
    this.#image.setTexture(this.#key).setOrigin(x, y).setDisplaySize(width, height);
    if (old) this.#scene.textures.remove(old);
  }

  destroy(): void {
    this.#image.destroy();
    if (this.#key) this.#scene.textures?.remove(this.#key);
  }

  get #isThere(): boolean {
    return this.#life.hours?.includes(this.#hour) ?? true;
  }

  get #length(): number {
    const { motion, seconds = 6 } = this.#life;
    return motion === 'pass' ? seconds * 1000 : motion === 'sway' ? SWAY : BLINK;
  }

  #place(offset: Offset): void {
    const { box, pivot = [0, 0], motion, degrees = 1, by = [0, 0], within } = this.#life;
    const t = (this.#at ?? 0) / this.#length;
    const way = motion === 'pass' ? t : 0;
    const left = box.x + by[0] * way;
    const top = box.y + by[1] * way;
    this.#image.setPosition(left + pivot[0] * box.width + offset.x, top + pivot[1] * box.height + offset.y);
    const ease = smoothstep(0, 0.2, t) * (1 - smoothstep(0.5, 1, t));
    this.#image.setAngle(motion === 'sway' ? Math.sin(t * Math.PI * 5) * ease * degrees : 0);
    const seen = motion === 'pass' ? this.moving : !(motion === 'blink' && this.moving);
    const all: Bounds = { left, top, right: left + box.width, bottom: top + box.height };
    const part = within ? overlap(all, boundsOfArea(within)) : all;
    const isSeen = this.#isThere && seen && !isEmpty(part);
    this.#image.setVisible(isSeen);
    if (!isSeen) return;
    if (!this.#isPainted) this.#paint();
    if (within) this.#crop(part, left, top);
  }

  #crop(part: Bounds, left: number, top: number): void {
    const { box } = this.#life;
    const across = this.#image.frame.width / box.width;
    const down = this.#image.frame.height / box.height;
    const [x, y] = [(part.left - left) * across, (part.top - top) * down];
    this.#image.setCrop(x, y, (part.right - part.left) * across, (part.bottom - part.top) * down);
  }
}
