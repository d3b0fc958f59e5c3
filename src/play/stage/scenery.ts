import type Phaser from 'phaser';
import { LIGHTS, type PlaceArt, placeArt, WORLD } from './places.ts';
import { layOut } from './props.ts';
import { drawing, rasterise } from './raster.ts';
import { lerp } from './shape.ts';
import type { Light } from './view.ts';

let made = 0;

/** Depths of the layers, far to near. */
export const DEPTH = {
  back: 0,
  overlay: 1,
  glow: 2,
  people: 10,
  front: 40,
  prop: 50,
  before: 70,
  veil: 90,
  cover: 100,
} as const;

interface Piece {
  readonly image: Phaser.GameObjects.Image;
  readonly vector: HTMLImageElement;
  readonly width: number;
  readonly height: number;
  key: string;
  density: number;
  /** Fades to this. */
  alpha: number;
}

type Rgb = [number, number, number];

/** White, or a tint towards a colour. */
function tint(colour: number, strength: number): Rgb {
  return [16, 8, 0].map((shift) => lerp(255, (colour >> shift) & 255, strength)) as Rgb;
}

/** The room: its drawings, the things on the counter, and the light on all of them. */
export class Scenery {
  readonly #scene: Phaser.Scene;
  readonly #pieces = new Map<string, Piece>();
  #glows: Phaser.GameObjects.Image[] = [];
  #glow = { now: 0, target: 0 };
  #wash = { now: [255, 255, 255], target: [255, 255, 255] };
  #skin = { now: [255, 255, 255], target: [255, 255, 255] };
  #id = '';
  art: PlaceArt = placeArt('');

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** The tint of the whole picture where single images cannot be tinted (the canvas renderer). */
  get veil(): number {
    const [r, g, b] = this.#skin.now.map((v, i) =>
      Math.round((v + (this.#wash.now[i] as number)) / 2),
    ) as Rgb;
    return (r << 16) | (g << 8) | b;
  }

  get id(): string {
    return this.#id;
  }

  get moving(): boolean {
    if (Math.abs(this.#glow.now - this.#glow.target) > 0.004) return true;
    for (const part of [this.#wash, this.#skin]) {
      if (part.now.some((v, i) => Math.abs(v - (part.target[i] as number)) > 0.6)) return true;
    }
    for (const piece of this.#pieces.values()) if (piece.image.alpha !== piece.alpha) return true;
    return false;
  }

  /** The tint of people in this light. */
  get skinTint(): number {
    const [r, g, b] = this.#skin.now.map(Math.round) as Rgb;
    return (r << 16) | (g << 8) | b;
  }

  /** Loads what a place needs, so that it can be shown without a gap. */
  async prepare(place: string, light: Light): Promise<void> {
    const art = placeArt(place);
    await Promise.all([art.back, art.front, art.overlays[light]].map((url) => url && drawing(url)));
  }

  /** Shows a place, from one frame to the next; the caller covers the change. */
  async enter(place: string, density: number): Promise<void> {
    const art = placeArt(place);
    const [back, front] = await Promise.all([drawing(art.back), art.front ? drawing(art.front) : undefined]);
    this.#clear();
    this.#id = place;
    this.art = art;
    if (back) this.#put('back', back, WORLD.width, WORLD.height, DEPTH.back, density).image.setOrigin(0, 0);
    if (front)
      this.#put('front', front, WORLD.width, WORLD.height, DEPTH.front, density).image.setOrigin(0, 0);
    const texture = this.#glowTexture();
    this.#glows = art.lamps.map(({ x, y, radius }) =>
      this.#scene.add
        .image(x, y, texture)
        .setDisplaySize(radius * 2, radius * 2)
        .setDepth(DEPTH.glow)
        .setBlendMode('ADD')
        .setAlpha(0),
    );
  }

  /** Sets the hour. */
  async light(light: Light, density: number, instant: boolean): Promise<void> {
    const { wash, washAlpha, skin, skinAlpha, glow, glowColour } = LIGHTS[light];
    this.#wash.target = tint(wash, washAlpha * this.art.wash);
    this.#skin.target = tint(skin, skinAlpha * (0.5 + 0.5 * this.art.wash));
    this.#glow.target = glow * 0.24;
    for (const image of this.#glows) image.setTint(glowColour);
    const url = this.art.overlays[light];
    const place = this.#id;
    const vector = url ? await drawing(url) : undefined;
    if (place !== this.#id || !this.#scene.textures) return;
    for (const [name, piece] of this.#pieces)
      if (name.startsWith('over:') && name !== `over:${url}`) piece.alpha = 0;
    if (url && vector) {
      const name = `over:${url}`;
      const piece =
        this.#pieces.get(name) ??
        this.#put(name, vector, WORLD.width, WORLD.height, DEPTH.overlay, density, 0);
      piece.image.setOrigin(0, 0);
      piece.alpha = 1;
    }
    if (instant) this.settle();
  }

  /** Lays out the things on the counter. */
  async lay(ids: readonly string[], density: number, instant: boolean): Promise<void> {
    const laid = this.art.counter ? layOut(ids) : [];
    const place = this.#id;
    const vectors = await Promise.all(laid.map(({ url }) => drawing(url)));
    if (place !== this.#id || !this.#scene.textures) return;
    const wanted = new Set(laid.map(({ id }) => `prop:${id}`));
    for (const [name, piece] of this.#pieces)
      if (name.startsWith('prop:') && !wanted.has(name)) piece.alpha = 0;
    laid.forEach(({ id, x, y, width, height }, i) => {
      const vector = vectors[i];
      if (!vector) return;
      const name = `prop:${id}`;
      const piece =
        this.#pieces.get(name) ?? this.#put(name, vector, width, height, DEPTH.prop + i * 0.1, density, 0);
      piece.image.setOrigin(0.5, 1).setPosition(x, y);
      piece.alpha = 1;
    });
    if (instant) this.settle();
  }

  /** Everything is at once as it should be. */
  settle(): void {
    this.step(60_000);
  }

  step(ms: number): void {
    const near = 1 - Math.exp(-ms / 260);
    this.#glow.now += (this.#glow.target - this.#glow.now) * near;
    for (const part of [this.#wash, this.#skin]) {
      part.now = part.now.map((v, i) => v + ((part.target[i] as number) - v) * near);
    }
    const [r, g, b] = this.#wash.now.map(Math.round) as Rgb;
    const wash = (r << 16) | (g << 8) | b;
    for (const image of this.#glows) image.setAlpha(this.#glow.now);
    for (const [name, piece] of this.#pieces) {
      const { image } = piece;
      const change = ms / 420;
      image.setAlpha(
        image.alpha < piece.alpha
          ? Math.min(piece.alpha, image.alpha + change)
          : Math.max(piece.alpha, image.alpha - change),
      );
      image.setTint(name.startsWith('prop:') ? this.skinTint : wash);
      if (image.alpha === 0 && piece.alpha === 0) this.#remove(name, piece);
    }
  }

  /** Draws everything again for so many pixels a world unit, where that makes a visible difference. */
  fit(density: number): void {
    for (const piece of this.#pieces.values()) {
      if (Math.abs(piece.density / density - 1) > 0.1) this.#rasterise(piece, density);
    }
  }

  #put(
    name: string,
    vector: HTMLImageElement,
    width: number,
    height: number,
    depth: number,
    density: number,
    alpha = 1,
  ): Piece {
    const image = this.#scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setAlpha(alpha);
    const piece: Piece = { image, vector, width, height, key: '', density: 0, alpha: 1 };
    this.#rasterise(piece, density);
    this.#pieces.set(name, piece);
    return piece;
  }

  #rasterise(piece: Piece, density: number): void {
    const old = piece.key;
    piece.key = `piece-${++made}`;
    piece.density = density;
    const fit = Math.min(density, 4096 / piece.width);
    this.#scene.textures.addCanvas(piece.key, rasterise(piece.vector, piece.width * fit, piece.height * fit));
    piece.image.setTexture(piece.key).setDisplaySize(piece.width, piece.height);
    if (old) this.#scene.textures.remove(old);
  }

  #remove(name: string, piece: Piece): void {
    piece.image.destroy();
    this.#scene.textures.remove(piece.key);
    this.#pieces.delete(name);
  }

  #clear(): void {
    for (const [name, piece] of this.#pieces) this.#remove(name, piece);
    for (const image of this.#glows) image.destroy();
    this.#glows = [];
  }

  #glowTexture(): string {
    const key = 'lamp-glow';
    if (this.#scene.textures.exists(key)) return key;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 256;
    const on = canvas.getContext('2d') as CanvasRenderingContext2D;
    const fill = on.createRadialGradient(128, 128, 0, 128, 128, 128);
    fill.addColorStop(0, 'rgba(255,255,255,1)');
    fill.addColorStop(0.35, 'rgba(255,255,255,0.42)');
    fill.addColorStop(0.7, 'rgba(255,255,255,0.1)');
    fill.addColorStop(1, 'rgba(255,255,255,0)');
    on.fillStyle = fill;
    on.fillRect(0, 0, 256, 256);
    this.#scene.textures.addCanvas(key, canvas);
    return key;
  }
}
