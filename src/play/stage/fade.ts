import type Phaser from 'phaser';
import { DEPTH } from './depth.ts';
import { flood } from './raster.ts';

/** Half of a dip through the dark, in milliseconds. */
const HALF = 280;

/** The dark that a change of place passes through. The stage begins in it. */
export class Fade {
  readonly #cover: Phaser.GameObjects.Image;
  readonly #canvas = document.createElement('canvas');
  #now = 1;
  #target = 1;
  #done: (() => void) | undefined;

  constructor(scene: Phaser.Scene) {
    this.#canvas.width = this.#canvas.height = 4;
    scene.textures.addCanvas('cover', this.#canvas);
    this.#cover = scene.add.image(800, 450, 'cover').setDisplaySize(3200, 1800).setDepth(DEPTH.cover);
  }

  /** The tone of the dark, 0xRRGGBB. */
  colour(tone: number): void {
    flood(this.#canvas, tone);
    (this.#cover.texture as Phaser.Textures.CanvasTexture).refresh();
    this.#cover.setState(tone);
  }

  /** Resolves when all is dark. */
  close(): Promise<void> {
    this.#target = 1;
    this.release();
    return new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  open(instant: boolean): void {
    this.#target = 0;
    if (instant) this.#now = 0;
    this.#draw();
    // Who waited for a dark that will not come is told, and finds that the show has moved on.
    this.release();
  }

  /** Whoever waits for the dark waits no longer. */
  release(): void {
    this.#done?.();
    this.#done = undefined;
  }

  /** True while it moves. */
  step(ms: number): boolean {
    const before = this.#now;
    const move = ms / HALF;
    this.#now =
      before < this.#target ? Math.min(this.#target, before + move) : Math.max(this.#target, before - move);
    this.#draw();
    if (this.#now === 1) this.release();
    return this.#now !== before;
  }

  #draw(): void {
    const t = this.#now;
    this.#cover.setAlpha(t * t * (3 - 2 * t)).setVisible(t > 0);
  }
}
