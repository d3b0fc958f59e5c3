import type Phaser from 'phaser';
import { settle } from './cel.ts';
import type { Area } from './door.ts';
import type { Eye } from './eye.ts';
import { FIGURE } from './figure.ts';
import { type Late, Likeness } from './likeness.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import { WHITE } from './raster.ts';
import { clamp } from './shape.ts';
import type { Place } from './walk.ts';
import { TALLER, UNIT } from './ways.ts';

/** Pixels for a figure unit beyond which nothing is gained. */
const FINEST = 2.4;
/** Canvases come in sizes so far apart, so that one serves while the camera glides. */
const STEP = 64;

/** Where a figure stands on its canvas, and the canvas in the picture; all in pixels of that canvas. */
interface Stand {
  /** The middle between the eyes, and pixels for a figure unit. */
  readonly x: number;
  readonly y: number;
  readonly density: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Its pixels for a pixel of the picture. */
  readonly grain: number;
}

/** Where somebody is in the world: the middle between the eyes, in world units, and how large, 1 at the counter. */
interface Presence {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

let made = 0;
let painted = 0;

/**
 * The image of one person. It shows a canvas whose pixels lie on those of the picture, so that it is copied there and
 * neither scaled nor blurred; the person is drawn on it between the pixels.
 */
export class Sprite {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  readonly #height: number;
  readonly #likeness: Likeness;
  #key = '';
  #canvas: HTMLCanvasElement | undefined;
  #pose: Pose | undefined;
  #presence: Presence = { x: 0, y: 0, size: 1 };
  #stand: Stand | undefined;
  #light = WHITE;
  #isChanged = false;
  #isLate = false;

  constructor(scene: Phaser.Scene, look: Look) {
    this.#scene = scene;
    this.#height = look.build.height;
    this.#likeness = new Likeness(look);
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  }

  /** Stands at a place in a pose, as the eye sees it, and says what of it is to be painted anew. */
  follow(pose: Pose, { x, y, scale }: Place, eye: Eye): Late[] {
    const size = scale * this.#height;
    // Who is taller looks from higher up.
    const presence = { x, y: y - (this.#height - 1) * TALLER * scale, size };
    const stand = standOf(presence, eye);
    if (!this.#isLate && eye.light === this.#light && isSame(pose, this.#pose) && isSame(stand, this.#stand))
      return [];
    this.#light = eye.light;
    this.#pose = pose;
    this.#presence = presence;
    this.#stand = stand;
    this.#isChanged = true;
    const bottom = Math.min(FIGURE.bottom, (eye.floor - presence.y) / (UNIT * size));
    const seen = { density: stand.density, bottom, light: eye.light };
    const late = isSeen(stand) ? this.#likeness.take(pose, seen) : [];
    this.#isLate = late.length > 0;
    return late;
  }

  /** Draws itself, if anything has changed; only what lies `within` a part of the world, if that is given. */
  show({ x, y, zoom, width, height }: Eye, within: Area | undefined): void {
    const stand = this.#stand;
    if (!this.#isChanged || !stand) return;
    this.#isChanged = false;
    this.image.setVisible(isSeen(stand));
    if (!isSeen(stand)) return;
    const { density, left, top, grain } = stand;
    const on = this.#paper(stand).getContext('2d');
    on?.setTransform(1, 0, 0, 1, 0, 0);
    on?.clearRect(0, 0, on.canvas.width, on.canvas.height);
    on?.setTransform(density, 0, 0, density, stand.x, stand.y);
    if (on) {
      on.save();
      if (within) this.#clip(on, within);
      this.#likeness.put(on);
      on.restore();
    }
    (this.#scene.textures.get(this.#key) as Phaser.Textures.CanvasTexture).refresh();
    this.image.setPosition(x + (left / grain - width / 2) / zoom, y + (top / grain - height / 2) / zoom);
    this.image.setScale(1 / (grain * zoom)).setState(++painted);
  }

  /** Has the browser paint it now. */
  settle(): void {
    if (this.#canvas && this.image.visible) settle(this.#canvas);
  }

  destroy(): void {
    this.#drop();
    this.image.destroy();
  }

  /** Leaves out what is not in that part of the world; `on` is in figure units. */
  #clip(on: CanvasRenderingContext2D, { x, y, width, height }: Area): void {
    const presence = this.#presence;
    const unit = UNIT * presence.size;
    on.beginPath();
    on.rect((x - presence.x) / unit, (y - presence.y) / unit, width / unit, height / unit);
    on.clip();
  }

  /** A canvas of at least that size. */
  #paper({ width, height }: Stand): HTMLCanvasElement {
    const old = this.#canvas;
    if (old && old.width >= width && old.height >= height) return old;
    this.#drop();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width / STEP) * STEP;
    canvas.height = Math.ceil(height / STEP) * STEP;
    // The first context asked for wins: one that may live on the graphics card.
    canvas.getContext('2d', { willReadFrequently: false });
    this.#canvas = canvas;
    this.#key = `person-${++made}`;
    this.#scene.textures.addCanvas(this.#key, canvas);
    this.image.setTexture(this.#key).setOrigin(0, 0);
    return canvas;
  }

  #drop(): void {
    if (this.#key && this.#scene.textures?.exists(this.#key)) {
      this.image.setTexture('__DEFAULT');
      this.#scene.textures.remove(this.#key);
    }
    this.#canvas = undefined;
    this.#key = '';
  }
}

/** The canvas takes up as much of the picture as the figure does. */
function standOf({ x, y, size }: Presence, eye: Eye): Stand {
  const full = eye.zoom * UNIT * size;
  const grain = Math.min(1, FINEST / full);
  const density = full * grain;
  const across = ((x - eye.x) * eye.zoom + eye.width / 2) * grain;
  const down = ((y - eye.y) * eye.zoom + eye.height / 2) * grain;
  const inside = (at: number, most: number): number => Math.round(clamp(at, 0, most * grain));
  const left = inside(Math.floor(across + FIGURE.left * density), eye.width);
  const top = inside(Math.floor(down + FIGURE.top * density), eye.height);
  const right = inside(Math.ceil(across + FIGURE.right * density), eye.width);
  const bottom = inside(Math.ceil(down + FIGURE.bottom * density), eye.height);
  return {
    x: across - left,
    y: down - top,
    density,
    left,
    top,
    width: right - left,
    height: bottom - top,
    grain,
  };
}

const isSeen = ({ width, height }: Stand): boolean => width > 0 && height > 0;

/** True where no number differs enough to be seen. */
function isSame<A extends { readonly [key in keyof A]: number }>(a: A, b: A | undefined): boolean {
  if (!b) return false;
  for (const key in a) if (Math.abs(a[key] - b[key]) > 0.0008) return false;
  return true;
}
