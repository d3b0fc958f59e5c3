import type Phaser from 'phaser';
import type { Flat } from './backdrop.ts';
import { LIGHTS } from './lights.ts';
import type { PlaceArt } from './place-art.ts';
import { WHITE } from './raster.ts';
import type { Light } from './view.ts';

const KEY = 'lamp-glow';
/** A glow that is nearer than this to where it goes is there. */
const NEAR = 0.004;

/** The light round the lamps of a place. */
export class Lamps {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  #images: Phaser.GameObjects.Image[] = [];
  #lamps: PlaceArt['lamps'] = [];
  #now = 0;
  #target = 0;
  #colour = WHITE;
  #hour: Light = 'midday';

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#depth = depth;
  }

  /** The glows, and how bright each will be. */
  get glows(): readonly Flat[] {
    return this.#images.map((image, i) => ({ image, alpha: this.#isOff(i) ? 0 : this.#target }));
  }

  get moving(): boolean {
    return this.#now !== this.#target;
  }

  /** Hangs the lamps of a place. */
  hang(lamps: PlaceArt['lamps']): void {
    this.clear();
    this.#lamps = lamps;
    const texture = this.#texture(this.#colour);
    this.#images = lamps.map(({ x, y, radius }) =>
      this.#scene.add
        .image(x, y, texture)
        .setDisplaySize(radius * 2, radius * 2)
        .setDepth(this.#depth)
        .setBlendMode('ADD')
        .setAlpha(0),
    );
  }

  /** Turns them up or down for an hour. */
  turn(hour: Light): void {
    const { glow: strength, glowColour: colour } = LIGHTS[hour];
    this.#hour = hour;
    this.#target = strength * 0.24;
    this.#colour = colour;
    for (const image of this.#images) image.setTexture(this.#texture(colour));
  }

  /** Moves on by a share of what is missing. */
  step(share: number): void {
    this.#now += (this.#target - this.#now) * share;
    if (Math.abs(this.#target - this.#now) < NEAR) this.#now = this.#target;
    for (const [i, image] of this.#images.entries()) image.setAlpha(this.#isOff(i) ? 0 : this.#now);
  }

  #isOff(lamp: number): boolean {
    return this.#lamps[lamp]?.off?.includes(this.#hour) ?? false;
  }

  clear(): void {
    for (const image of this.#images) image.destroy();
    this.#images = [];
  }

  /** A glow in a colour: not every renderer can tint a white one. */
  #texture(colour: number): string {
    const key = `${KEY}-${colour}`;
    if (this.#scene.textures.exists(key)) return key;
    const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255];
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 256;
    const on = canvas.getContext('2d') as CanvasRenderingContext2D;
    const fill = on.createRadialGradient(128, 128, 0, 128, 128, 128);
    fill.addColorStop(0, `rgba(${r},${g},${b},1)`);
    fill.addColorStop(0.35, `rgba(${r},${g},${b},0.42)`);
    fill.addColorStop(0.7, `rgba(${r},${g},${b},0.1)`);
    fill.addColorStop(1, `rgba(${r},${g},${b},0)`);
    on.fillStyle = fill;
    on.fillRect(0, 0, 256, 256);
    this.#scene.textures.addCanvas(key, canvas);
    return key;
  }
}
