import type Phaser from 'phaser';
import { around, type Bounds, isEmpty, overlap } from './bounds.ts';

type Image = Phaser.GameObjects.Image;

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

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    const { renderer } = scene.game;
    // What is drawn covers what was there before.
    Object.assign(renderer.config, { clearBeforeRender: false });
    renderer.on('prerender', this.#clip);
    // A canvas is blank once its size has been set, even to what it was.
    scene.scale.on('resize', () => {
      this.#seen = '';
    });
  }

  readonly #clip = (): void => {
    const on = this.#scene.sys.context;
    const { left, top, right, bottom } = this.#changed();
    on.beginPath();
    on.rect(left, top, right - left, bottom - top);
    on.clip();
  };

  /** The part of the canvas in which something has changed since it was asked last, in its pixels. */
  #changed(): Bounds {
    const { main } = this.#scene.cameras;
    const { width, height } = this.#scene.game.canvas;
    const whole: Bounds = { left: 0, top: 0, right: width, bottom: height };
    const seen = `${width} ${height} ${main.zoom} ${main.scrollX} ${main.scrollY}`;
    const hasMoved = seen !== this.#seen;
    this.#seen = seen;
    const old = this.#prints;
    this.#prints = new Map();
    let changed = hasMoved ? whole : NOWHERE;
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
      if (print === last || hasMoved) continue;
      if (last) add(last.box);
      add(print.box);
    }
    for (const { box } of old.values()) add(box);
    return changed;
  }

  #boxOf(image: Image): Bounds {
    if (!image.visible || image.alpha === 0) return NOWHERE;
    const { left, top, right, bottom } = image.getBounds();
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
