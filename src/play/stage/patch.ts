import type Phaser from 'phaser';
import { around, type Bounds, isEmpty, overlap } from './bounds.ts';

type Image = Phaser.GameObjects.Image;

/** A part of a texture, in its pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a picture was drawn last: everything by which it would look different, and where. */
interface Print {
  readonly look: string;
  readonly box: Bounds;
}

const NOWHERE: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Has only that part of the canvas drawn in which something has changed: on a canvas that the processor draws, what
 * is outside costs nothing. Only for the canvas renderer.
 */
export class Patch {
  readonly #scene: Phaser.Scene;
  #prints = new Map<Image, Print>();
  #seen = '';
  /** Of the part of the canvas that is drawn on; none where it is blank. */
  #size = '';

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    const { renderer } = scene.game;
    Object.assign(renderer.config, { clearBeforeRender: false });
    renderer.on('prerender', this.#clip);
    // A canvas is blank once its size has been set, even to what it was.
    scene.scale.on('resize', () => {
      this.#size = '';
    });
  }

  readonly #clip = (): void => {
    const on = this.#scene.sys.context;
    const { left, top, right, bottom } = this.#changed();
    on.beginPath();
    on.rect(left, top, right - left, bottom - top);
    on.clip();
    on.clearRect(left, top, right - left, bottom - top);
  };

  /** The part of the canvas in which something has changed since it was asked last, in its pixels. */
  #changed(): Bounds {
    const { main } = this.#scene.cameras;
    const { width, height } = main;
    const whole: Bounds = { left: 0, top: 0, right: width, bottom: height };
    const size = `${width} ${height}`;
    const seen = `${main.zoom} ${main.scrollX} ${main.scrollY}`;
    const isBlank = size !== this.#size;
    const hasMoved = isBlank || seen !== this.#seen;
    this.#size = size;
    this.#seen = seen;
    const old = this.#prints;
    this.#prints = new Map();
    let changed = isBlank ? whole : NOWHERE;
    const add = (box: Bounds): void => {
      if (!isEmpty(box)) changed = isEmpty(changed) ? box : around(changed, box);
    };
    for (const image of this.#scene.children.list as Image[]) {
      const last = old.get(image);
      const look = looks(image);
      const print =
        last?.look === look && !hasMoved ? last : { look, box: overlap(this.#boxOf(image), whole) };
      this.#prints.set(image, print);
      old.delete(image);
      if (print === last) continue;
      if (last) add(last.box);
      add(print.box);
    }
    for (const { box } of old.values()) add(box);
    return overlap(changed, whole);
  }

  #boxOf(image: Image): Bounds {
    if (!image.visible || image.alpha === 0) return NOWHERE;
    const { left, top, right, bottom } = boundsOf(image);
    const { main } = this.#scene.cameras;
    const [w, h] = [main.width / 2, main.height / 2];
    const across = (world: number): number => (world - main.scrollX - w) * main.zoom + w;
    const down = (world: number): number => (world - main.scrollY - h) * main.zoom + h;
    // The soft edge of a picture that lies between the pixels.
    return {
      left: Math.floor(across(left)) - 1,
      top: Math.floor(down(top)) - 1,
      right: Math.ceil(across(right)) + 1,
      bottom: Math.ceil(down(bottom)) + 1,
    };
  }
}

/** Everything by which a picture would look different; `state` counts how often its texture was painted. */
function looks(image: Image): string {
  const { visible, x, y, scaleX, scaleY, rotation, alpha, depth, texture, state, isCropped } = image;
  const crop = isCropped ? Object.values((image as unknown as { _crop: object })._crop).join() : '';
  return [visible, x, y, scaleX, scaleY, rotation, alpha, depth, texture.key, state, crop].join(' ');
}

/** Where something of it is drawn, in world units. */
function boundsOf(image: Image): Bounds {
  if (!image.isCropped || image.rotation !== 0) return image.getBounds();
  const { x, y, width, height } = (image as unknown as { _crop: Box })._crop;
  const left = image.x + (x - image.displayOriginX) * image.scaleX;
  const top = image.y + (y - image.displayOriginY) * image.scaleY;
  return { left, top, right: left + width * image.scaleX, bottom: top + height * image.scaleY };
}
