import type Phaser from 'phaser';
import { type CounterView, layOut } from './counter.ts';
import { LivingThing } from './life.ts';
import { LIGHTS } from './lights.ts';
import { Piece } from './piece.ts';
import { type PlaceArt, WORLD } from './place-art.ts';
import { placeArt } from './places.ts';
import { propArt } from './props.ts';
import { drawing } from './raster.ts';
import { lerp } from './shape.ts';
import type { Light } from './view.ts';

/** Depths of the layers, far to near. */
export const DEPTH = {
  back: 0,
  overlay: 1,
  backLife: 1.5,
  glow: 2,
  people: 10,
  front: 40,
  frontLife: 45,
  prop: 50,
  before: 70,
  veil: 90,
  cover: 100,
} as const;

/** How far the foot of the counter goes on below the drawing: it is seen while the counter glides. */
const FOOT = 260;

type Rgb = [number, number, number];

/** White, or a tint towards a colour. */
function tint(colour: number, strength: number): Rgb {
  return [16, 8, 0].map((shift) => lerp(255, (colour >> shift) & 255, strength)) as Rgb;
}

/** Every drawing that a place needs at these hours. */
export function drawingsOf(
  { back, front, overlays, life = [] }: PlaceArt,
  lights: readonly Light[],
): string[] {
  const there = life.filter(({ hours }) => !hours || lights.some((light) => hours.includes(light)));
  const urls = [back, front, ...lights.map((light) => overlays[light]), ...there.map(({ url }) => url)];
  return [...new Set(urls.filter((url) => url !== undefined))];
}

/** The room: its drawings, the things on the counter, and the light on all of them. */
export class Scenery {
  readonly #scene: Phaser.Scene;
  readonly #pieces = new Map<string, Piece>();
  #glows: Phaser.GameObjects.Image[] = [];
  #life: LivingThing[] = [];
  #glow = { now: 0, target: 0 };
  #wash = { now: [255, 255, 255], target: [255, 255, 255] };
  #skin = { now: [255, 255, 255], target: [255, 255, 255] };
  #id = '';
  #laid: readonly string[] = [];
  #lift = 0;
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
    return [...this.#pieces.values()].some((piece) => piece.moving);
  }

  /** True while something of the place itself moves: a leaf, somebody who passes. */
  get alive(): boolean {
    return this.#life.some((thing) => thing.moving);
  }

  /** Sets the small things of the place moving for a while. */
  stir(): void {
    for (const thing of this.#life) thing.stir();
  }

  /** The tint of people in this light. */
  get skinTint(): number {
    const [r, g, b] = this.#skin.now.map(Math.round) as Rgb;
    return (r << 16) | (g << 8) | b;
  }

  /** Loads what a place needs, so that it can be shown without a gap. */
  async prepare(place: string, light: Light): Promise<void> {
    const art = placeArt(place);
    await Promise.all(drawingsOf(art, [light]).map((url) => drawing(url)));
  }

  /** Shows a place, from one frame to the next; the caller covers the change. */
  async enter(place: string, density: number): Promise<void> {
    const art = placeArt(place);
    const [back, front, ...life] = await Promise.all([
      drawing(art.back),
      art.front ? drawing(art.front) : undefined,
      ...(art.life ?? []).map(({ url }) => drawing(url)),
    ]);
    if (!this.#scene.textures) return;
    this.#clear();
    this.#laid = [];
    this.#id = place;
    this.art = art;
    if (back) this.#put('back', new Piece(this.#scene, back, { ...WORLD, depth: DEPTH.back }, density));
    if (front)
      this.#put(
        'front',
        new Piece(this.#scene, front, { ...WORLD, depth: DEPTH.front, foot: FOOT }, density),
      );
    this.#life = (art.life ?? []).flatMap((thing, i) => {
      const vector = life[i];
      const depth = (thing.layer === 'back' ? DEPTH.backLife : DEPTH.frontLife) + i * 0.01;
      return vector ? [new LivingThing(this.#scene, vector, thing, depth, density)] : [];
    });
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
    for (const thing of this.#life) thing.light(light);
    const url = this.art.overlays[light];
    const place = this.#id;
    const vector = url ? await drawing(url) : undefined;
    if (place !== this.#id || !this.#scene.textures) return;
    for (const [name, piece] of this.#pieces)
      if (name.startsWith('over:')) piece.show(name === `over:${url}`);
    if (url && vector && !this.#pieces.has(`over:${url}`)) {
      const over = new Piece(this.#scene, vector, { ...WORLD, depth: DEPTH.overlay }, density);
      over.image.setAlpha(0);
      this.#put(`over:${url}`, over);
    }
    if (instant) this.settle();
  }

  /** Lays the things on the counter, as far as it is in the picture. */
  async lay(ids: readonly string[], view: CounterView, density: number, instant: boolean): Promise<void> {
    const wanted = this.art.counter ? ids.filter(propArt) : [];
    this.#laid = wanted;
    const place = this.#id;
    const vectors = new Map<string, HTMLImageElement>();
    await Promise.all(
      wanted.map(async (id) => {
        const vector = await drawing(propArt(id)?.url ?? '');
        if (vector) vectors.set(id, vector);
      }),
    );
    if (place !== this.#id || this.#laid !== wanted || !this.#scene.textures) return;
    for (const [id, vector] of vectors) {
      const art = propArt(id);
      if (!art || this.#pieces.has(`prop:${id}`)) continue;
      const { width, height } = art;
      const piece = new Piece(this.#scene, vector, { width, height, depth: DEPTH.prop }, density);
      piece.image.setAlpha(0).setOrigin(0.5, 1);
      this.#put(`prop:${id}`, piece);
    }
    this.arrange(view, density);
    if (instant) this.settle();
  }

  /** Moves the things on the counter to where they can be seen. */
  arrange(view: CounterView, density: number): void {
    const { props, slide } = layOut(this.#laid, view);
    this.#pieces.get('front')?.moveTo({ x: slide, y: 0, size: 1 });
    const places = new Map(props.map((laid, i) => [`prop:${laid.id}`, { ...laid, i }]));
    for (const [name, piece] of this.#pieces) {
      if (!name.startsWith('prop:')) continue;
      const laid = places.get(name);
      piece.show(laid !== undefined);
      if (!laid) continue;
      piece.moveTo({ x: laid.x, y: laid.y, size: laid.size });
      piece.image.setDepth(DEPTH.prop + laid.i * 0.1);
      piece.fit(density);
    }
  }

  /** How far the counter and all that lies on it ride up. */
  lift(units: number): void {
    if (units === this.#lift) return;
    this.#lift = units;
    for (const [name, piece] of this.#pieces) piece.step(0, this.#riseOf(name));
    this.#stepLife(0);
  }

  /** Everything is at once as it should be. */
  settle(): void {
    for (const thing of this.#life) thing.settle();
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
      piece.step(ms, this.#riseOf(name));
      piece.image.setTint(name.startsWith('prop:') ? this.skinTint : wash);
      if (piece.gone) this.#remove(name, piece);
    }
    for (const thing of this.#life) thing.tint(wash);
    this.#stepLife(ms);
  }

  #stepLife(ms: number): void {
    const front = { x: this.#pieces.get('front')?.image.x ?? 0, y: -this.#lift };
    for (const thing of this.#life) thing.step(ms, thing.layer === 'front' ? front : { x: 0, y: 0 });
  }

  /** Draws everything again for so many pixels a world unit, where that makes a visible difference. */
  fit(density: number): void {
    for (const piece of this.#pieces.values()) piece.fit(density);
    for (const thing of this.#life) thing.fit(density);
  }

  #riseOf(name: string): number {
    return name === 'front' || name.startsWith('prop:') ? this.#lift : 0;
  }

  #put(name: string, piece: Piece): void {
    this.#pieces.set(name, piece);
    piece.step(0, this.#riseOf(name));
  }

  #remove(name: string, piece: Piece): void {
    piece.destroy();
    this.#pieces.delete(name);
  }

  #clear(): void {
    for (const [name, piece] of this.#pieces) this.#remove(name, piece);
    for (const image of this.#glows) image.destroy();
    for (const thing of this.#life) thing.destroy();
    this.#glows = [];
    this.#life = [];
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
