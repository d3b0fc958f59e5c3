import type Phaser from 'phaser';
import type { Framing } from './camera.ts';

/** Pixels of the screen beyond which nothing is gained, for a pixel of the page. */
const FINEST = 2;
/** On a machine that is too slow for what moves, the picture has so many pixels where it would have one, each way. */
const COARSE = 0.8;

/**
 * The canvas of the stage: as large as its parent, and as fine as the screen, or coarser while that helps. It is seen
 * through a pane that may be lower than the canvas: only so much of it is drawn.
 */
export class Screen {
  readonly #scene: Phaser.Scene;
  readonly #parent: HTMLElement;
  readonly #pane: HTMLElement;
  readonly #measured = new Map<Element, { readonly width: number; readonly height: number }>();
  #size = { width: 0, height: 0 };
  #tall = 0;
  #isCoarse = false;

  constructor(scene: Phaser.Scene, parent: HTMLElement, pane: HTMLElement) {
    this.#scene = scene;
    this.#parent = parent;
    this.#pane = pane;
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

  /** Tells when it has another size on the page. Returns how to end that. */
  watch(then: () => void): () => void {
    const observer = new ResizeObserver((seen) => {
      // What the browser tells need not be asked for: that would have the page laid out at once.
      for (const { target, contentRect } of seen) this.#measured.set(target, contentRect);
      const [room, pane] = [this.#sizeOf(this.#parent), this.#sizeOf(this.#pane)];
      const { width, height } = this.#size;
      if (room.width !== width || pane.height !== height || room.height > this.#tall) then();
    });
    for (const element of [this.#parent, this.#pane]) observer.observe(element);
    return () => observer.disconnect();
  }

  /** Takes on the size it has on the page, and tells how much has been added to it. */
  fit(): { readonly right: number; readonly down: number; readonly share: number } {
    const [room, pane] = [this.#sizeOf(this.#parent), this.#sizeOf(this.#pane)];
    const [old, tall] = [this.#size, this.#tall];
    this.#size = { width: Math.max(1, room.width), height: Math.max(1, pane.height) };
    const { width, height } = this.#size;
    this.#tall = Math.max(room.height, height);
    if (width !== old.width || this.#tall !== tall) this.#cut();
    else this.#view();
    return { right: width - old.width, down: height - old.height, share: width / old.width };
  }

  #sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
    const { width, height } = this.#measured.get(element) ?? element.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
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
    const { width, height } = this.#scene.cameras.main;
    return { x, y, zoom: zoom * this.#dense, width, height };
  }

  #cut(): void {
    const { scale } = this.#scene.game;
    const { width } = this.#size;
    if (scale.zoom !== 1 / this.#dense) scale.setZoom(1 / this.#dense);
    scale.resize(Math.round(width * this.#dense), Math.round(this.#tall * this.#dense));
    // Phaser forgets the size on the page where a pixel is a pixel.
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${this.#tall}px`;
    this.#view();
  }

  #view(): void {
    const { width, height } = this.#size;
    this.#scene.cameras.main.setSize(Math.round(width * this.#dense), Math.round(height * this.#dense));
  }
}
