import type Phaser from 'phaser';
import type { Framing } from './camera.ts';

/** Pixels of the screen beyond which nothing is gained, for a pixel of the page. */
const FINEST = 2;
/** On a machine that is too slow for what moves, the picture has so many pixels where it would have one, each way. */
const COARSE = 0.8;

/** The canvas of the stage: as large as its parent, and as fine as the screen, or coarser while that helps. */
export class Screen {
  readonly #scene: Phaser.Scene;
  readonly #parent: HTMLElement;
  #size = { width: 0, height: 0 };
  #isCoarse = false;

  constructor(scene: Phaser.Scene, parent: HTMLElement) {
    this.#scene = scene;
    this.#parent = parent;
    this.#canvas.style.display = 'block';
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  /** In pixels of the page. */
  get width(): number {
    return this.#size.width;
  }

  get height(): number {
    return this.#size.height;
  }

  /** The canvas's own pixels for a pixel of the page, at rest. */
  get finest(): number {
    return Math.min(FINEST, globalThis.devicePixelRatio || 1);
  }

  get isCoarse(): boolean {
    return this.#isCoarse;
  }

  get #dense(): number {
    return this.finest * (this.#isCoarse ? COARSE : 1);
  }

  get #canvas(): HTMLCanvasElement {
    return this.#scene.game.canvas;
  }

  /** Takes on the size of the parent, and tells how much has been added to it. The canvas is blank then. */
  fit(): { readonly right: number; readonly down: number; readonly share: number } {
    const { clientWidth, clientHeight } = this.#parent;
    const old = this.#size;
    this.#size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
    this.#cut();
    const { width, height } = this.#size;
    return { right: width - old.width, down: height - old.height, share: width / old.width };
  }

  /** Makes the picture coarser, or fine again. The canvas is blank then. */
  coarsen(isCoarse: boolean): void {
    if (isCoarse === this.#isCoarse) return;
    this.#isCoarse = isCoarse;
    this.#cut();
  }

  /** Shows a part of the world. */
  show({ x, y, zoom }: Framing): void {
    this.#scene.cameras.main.setZoom(zoom * this.#dense).centerOn(x, y);
  }

  /** How a part of the world is drawn, in pixels of the canvas. */
  eye({ x, y, zoom }: Framing) {
    const { width, height } = this.#scene.game.scale;
    return { x, y, zoom: zoom * this.#dense, width, height };
  }

  #cut(): void {
    const { scale } = this.#scene.game;
    const { width, height } = this.#size;
    if (scale.zoom !== 1 / this.#dense) scale.setZoom(1 / this.#dense);
    scale.resize(Math.round(width * this.#dense), Math.round(height * this.#dense));
    // Phaser forgets the size on the page where a pixel is a pixel.
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    this.#scene.cameras.main.setSize(scale.width, scale.height);
  }
}
