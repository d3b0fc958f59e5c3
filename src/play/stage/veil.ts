import type Phaser from 'phaser';
import { DEPTH } from './scenery.ts';

/** Phaser's number of the blend mode. */
const MULTIPLY = 2;

/** One tint over the whole picture: the light, for the canvas renderer, which cannot tint single images. */
export class Veil {
  readonly #image: Phaser.GameObjects.Image;
  readonly #canvas: HTMLCanvasElement;
  #colour = -1;

  constructor(scene: Phaser.Scene) {
    // Phaser 4.2 asks in a way some browsers fail whether the canvas can multiply. Every one we run on can.
    const { blendModes } = scene.game.renderer as Phaser.Renderer.Canvas.CanvasRenderer;
    blendModes[MULTIPLY] = 'multiply';
    this.#canvas = document.createElement('canvas');
    this.#canvas.width = this.#canvas.height = 4;
    if (!scene.textures.exists('veil')) scene.textures.addCanvas('veil', this.#canvas);
    this.#image = scene.add
      .image(800, 450, 'veil')
      .setDepth(DEPTH.veil)
      .setBlendMode(MULTIPLY)
      .setVisible(false);
    this.#image.setDisplaySize(1680, 2000);
  }

  /** Tints with 0xRRGGBB; white is no tint. */
  show(colour: number): void {
    if (colour === this.#colour) return;
    this.#colour = colour;
    const on = this.#canvas.getContext('2d');
    if (on) {
      on.fillStyle = `#${colour.toString(16).padStart(6, '0')}`;
      on.fillRect(0, 0, 4, 4);
    }
    this.#image.setVisible(colour !== 0xffffff);
  }
}
