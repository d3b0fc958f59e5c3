import type Phaser from 'phaser';
import { flood } from './raster.ts';
import { DEPTH } from './scenery.ts';

/** One tint over the whole picture: the light, for the canvas renderer, which cannot tint single images. */
export class Veil {
  readonly #image: Phaser.GameObjects.Image;
  readonly #canvas: HTMLCanvasElement;
  #colour = -1;

  constructor(scene: Phaser.Scene) {
    this.#canvas = document.createElement('canvas');
    this.#canvas.width = this.#canvas.height = 4;
    scene.textures.addCanvas('veil', this.#canvas);
    this.#image = scene.add
      .image(800, 450, 'veil')
      .setDepth(DEPTH.veil)
      .setBlendMode('MULTIPLY')
      .setVisible(false);
    this.#image.setDisplaySize(1680, 2000);
  }

  /** Tints with 0xRRGGBB; white is no tint. */
  show(colour: number): void {
    if (colour === this.#colour) return;
    this.#colour = colour;
    flood(this.#canvas, colour);
    this.#image.setVisible(colour !== 0xffffff);
  }
}
