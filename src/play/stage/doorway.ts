import type Phaser from 'phaser';
import { corners, type Door, type Edge, edgeAt, openingOf } from './door.ts';
import { WHITE } from './raster.ts';
import { clamp, cssColour, lerp, type Point, smoothstep } from './shape.ts';

/** How long the door takes to open and to shut, in milliseconds. */
const OPEN = 480;
const SHUT = 720;
/** How much darker the leaf is that is turned away from the light. */
const SHADE = 0.3;

let made = 0;

/** A door that swings: a picture over the shut door of the drawing, there only while it is not shut. */
export class Doorway {
  readonly #scene: Phaser.Scene;
  readonly #door: Door;
  readonly #beyond: HTMLImageElement | undefined;
  readonly #image: Phaser.GameObjects.Image;
  #canvas = document.createElement('canvas');
  #key = '';
  #leaf: HTMLCanvasElement | undefined;
  #openness = 0;
  #target = 0;
  #tone = WHITE;

  constructor(scene: Phaser.Scene, door: Door, beyond: HTMLImageElement | undefined, depth: number) {
    this.#scene = scene;
    this.#door = door;
    this.#beyond = beyond;
    const { x, y } = openingOf(door);
    this.#image = scene.add.image(x, y, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  get moving(): boolean {
    return this.#openness !== this.#target;
  }

  get isShut(): boolean {
    return this.#openness === 0;
  }

  /**
   * Opens or shuts it. `leaf` draws the shut door as it is to be seen now, in world units; `tone` is the light
   * beyond it, multiplied, 0xRRGGBB.
   */
  set(open: boolean, density: number, leaf: (on: CanvasRenderingContext2D) => void, tone: number): void {
    if (open && this.isShut) this.#prepare(density, leaf, tone);
    this.#target = open ? 1 : 0;
  }

  tint(colour: number): void {
    this.#image.setTint(colour);
  }

  /** It is shut at once. */
  settle(): void {
    this.#openness = this.#target = 0;
    this.#image.setVisible(false);
  }

  step(ms: number): void {
    if (!this.moving) return;
    const way = this.#target > this.#openness ? ms / OPEN : -ms / SHUT;
    this.#openness = clamp(this.#openness + way);
    this.#image.setVisible(!this.isShut);
    if (!this.isShut) this.#draw();
  }

  destroy(): void {
    this.#image.destroy();
    if (this.#key) this.#scene.textures?.remove(this.#key);
  }

  #prepare(density: number, leaf: (on: CanvasRenderingContext2D) => void, tone: number): void {
    const { x, y, width, height } = openingOf(this.#door);
    this.#tone = tone;
    const old = this.#key;
    this.#key = `doorway-${++made}`;
    this.#canvas = document.createElement('canvas');
    this.#leaf = document.createElement('canvas');
    for (const canvas of [this.#canvas, this.#leaf]) {
      canvas.width = Math.ceil(width * density);
      canvas.height = Math.ceil(height * density);
    }
    this.#scene.textures.addCanvas(this.#key, this.#canvas);
    this.#image.setTexture(this.#key).setDisplaySize(width, height);
    if (old) this.#scene.textures.remove(old);
    const on = this.#leaf.getContext('2d');
    on?.setTransform(density, 0, 0, density, -x * density, -y * density);
    if (on) leaf(on);
  }

  #draw(): void {
    const on = this.#canvas.getContext('2d');
    const { hinge, free } = this.#door;
    const { x, y, width, height } = openingOf(this.#door);
    const density = this.#canvas.width / width;
    if (!on) return;
    on.setTransform(1, 0, 0, 1, 0, 0);
    on.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    on.setTransform(density, 0, 0, density, -x * density, -y * density);
    on.save();
    trace(on, corners(hinge, free));
    on.clip();
    if (this.#beyond) on.drawImage(this.#beyond, x, y, width, height);
    if (this.#tone !== WHITE) {
      on.globalCompositeOperation = 'multiply';
      on.fillStyle = cssColour(this.#tone);
      on.fillRect(x, y, width, height);
      on.globalCompositeOperation = 'source-over';
    }
    this.#drawLeaf(on, density);
    on.restore();
    (this.#scene.textures.get(this.#key) as Phaser.Textures.CanvasTexture).refresh();
    this.#image.setState(this.#openness);
  }

  /** The leaf is drawn in upright strips: each is as high as the door is there. */
  #drawLeaf(on: CanvasRenderingContext2D, density: number): void {
    if (!this.#leaf) return;
    const { hinge, free } = this.#door;
    const { x, y } = openingOf(this.#door);
    const edge = edgeAt(this.#door, smoothstep(0, 1, this.#openness));
    const strips = Math.max(6, Math.ceil(Math.abs(edge.x - hinge.x) * density * 0.5));
    const at = (to: Edge, t: number): Edge => ({
      x: lerp(hinge.x, to.x, t),
      top: lerp(hinge.top, to.top, t),
      bottom: lerp(hinge.bottom, to.bottom, t),
    });
    for (let i = 0; i < strips; i += 1) {
      const t = i / strips;
      const [from, to] = [at(free, t), at(free, t + 1 / strips)];
      const [left, right] = [at(edge, t), at(edge, t + 1 / strips)];
      const middle = at(edge, t + 0.5 / strips);
      on.drawImage(
        this.#leaf,
        (Math.min(from.x, to.x) - x) * density,
        (from.top - y) * density,
        Math.max(1, Math.abs(to.x - from.x) * density),
        (from.bottom - from.top) * density,
        // A little wider, so that no light comes between two strips.
        Math.min(left.x, right.x) - 0.3,
        middle.top,
        Math.abs(right.x - left.x) + 0.6,
        middle.bottom - middle.top,
      );
    }
    trace(on, corners(hinge, edge));
    on.fillStyle = `rgba(26,18,14,${SHADE * this.#openness})`;
    on.fill();
    // The thickness of the wood, on the edge that is turned to us.
    const thick = 5 * this.#openness * Math.sign(edge.x - hinge.x);
    trace(on, corners(edge, { ...edge, x: edge.x + thick }));
    on.fillStyle = 'rgba(26,18,14,.42)';
    on.fill();
  }
}

function trace(on: CanvasRenderingContext2D, points: readonly Point[]): void {
  on.beginPath();
  for (const [x, y] of points) on.lineTo(x, y);
  on.closePath();
}
