import { CANVAS } from 'virtual:phaser';
import type Phaser from 'phaser';
import { Ambience } from './ambience.ts';
import { Backdrop } from './backdrop.ts';
import { FLOOR_FOOT } from './camera.ts';
import { type CounterView, layOut } from './counter.ts';
import { DEPTH } from './depth.ts';
import { openingOf } from './door.ts';
import { Doorway } from './doorway.ts';
import { Lamps } from './lamps.ts';
import { LivingThing } from './life.ts';
import { Piece } from './piece.ts';
import { drawingsOf, type PlaceArt, WORLD } from './place-art.ts';
import { placeArt } from './places.ts';
import { propArt } from './props.ts';
import { drawing, WHITE } from './raster.ts';
import type { Light } from './view.ts';

/** The room: its drawings, the things on the counter, and the light on all of them. */
export class Scenery {
  readonly #scene: Phaser.Scene;
  readonly #pieces = new Map<string, Piece>();
  readonly #lamps: Lamps;
  /** Only where drawing many pictures takes the processor's time. */
  readonly #backdrop: Backdrop | undefined;
  #life: LivingThing[] = [];
  #doorway: Doorway | undefined;
  #density = 1;
  readonly #ambience = new Ambience();
  #id = '';
  #laid: readonly string[] = [];
  #lift = 0;
  art: PlaceArt = placeArt('');

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#lamps = new Lamps(scene, DEPTH.glow);
    if (scene.game.renderer.type === CANVAS) this.#backdrop = new Backdrop(scene);
  }

  /** The light of the hour on a picture, to be painted into it where images cannot be tinted as they are drawn. */
  #dyeOf(name: string): number {
    if (!this.#backdrop) return WHITE;
    const { room, skin } = this.#ambience;
    return (name.startsWith('prop:') ? skin : room).end;
  }

  /** The light on people, where their images cannot be tinted as they are drawn. */
  get skinDye(): number {
    return this.#dyeOf('prop:');
  }

  get id(): string {
    return this.#id;
  }

  get moving(): boolean {
    if (this.#lamps.moving || this.#ambience.moving) return true;
    return this.#doorway?.moving || [...this.#pieces.values()].some((piece) => piece.moving);
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
    return this.#ambience.skin.now;
  }

  /** Loads what a place needs, so that it can be shown without a gap. */
  async prepare(place: string, light: Light): Promise<void> {
    const art = placeArt(place);
    await Promise.all(drawingsOf(art, [light]).map((url) => drawing(url)));
  }

  /** Shows a place, from one frame to the next; the caller covers the change. */
  async enter(place: string, light: Light, density: number): Promise<void> {
    const art = placeArt(place);
    const [back, front, beyond, ...life] = await Promise.all([
      drawing(art.back),
      art.front ? drawing(art.front) : undefined,
      art.door ? drawing(art.door.beyond) : undefined,
      ...(art.life ?? []).map(({ url }) => drawing(url)),
    ]);
    if (!this.#scene.textures) return;
    this.#clear();
    this.#laid = [];
    this.#id = place;
    this.art = art;
    this.#ambience.set(light, art.wash);
    const dye = this.#dyeOf('back');
    const floor = art.counter ? { foot: FLOOR_FOOT } : {};
    if (back)
      this.#put(
        'back',
        new Piece(this.#scene, back, { ...WORLD, depth: DEPTH.back, ...floor }, density, dye),
      );
    if (front)
      this.#put(
        'front',
        new Piece(this.#scene, front, { ...WORLD, depth: DEPTH.front, isSparse: true }, density, dye),
      );
    this.#life = (art.life ?? []).flatMap((thing, i) => {
      const vector = life[i];
      const depth = (thing.layer === 'back' ? DEPTH.backLife : DEPTH.frontLife) + i * 0.01;
      return vector ? [new LivingThing(this.#scene, vector, thing, depth, density, dye)] : [];
    });
    if (art.door) this.#doorway = new Doorway(this.#scene, art.door, beyond, DEPTH.doorway);
    this.#density = density;
    this.#lamps.hang(art.lamps);
  }

  /** Sets the hour. */
  async light(light: Light, density: number, instant: boolean): Promise<void> {
    this.#ambience.set(light, this.art.wash);
    this.#lamps.turn(light);
    for (const thing of this.#life) thing.light(light);
    this.fit(density);
    const url = this.art.overlays[light];
    const place = this.#id;
    const vector = url ? await drawing(url) : undefined;
    if (place !== this.#id || !this.#scene.textures) return;
    for (const [name, piece] of this.#pieces)
      if (name.startsWith('over:')) piece.show(name === `over:${url}`);
    if (url && vector && !this.#pieces.has(`over:${url}`)) {
      const over = new Piece(
        this.#scene,
        vector,
        { ...WORLD, depth: DEPTH.overlay },
        density,
        this.#dyeOf(url),
      );
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
      const piece = new Piece(
        this.#scene,
        vector,
        { width, height, depth: DEPTH.prop },
        density,
        this.#dyeOf(`prop:${id}`),
      );
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

  /** Opens the door of the place, or shuts it. */
  swing(open: boolean): void {
    const doorway = this.#doorway;
    if (!doorway) return;
    // The bell over it rings.
    if (open && doorway.isShut) this.stir();
    const tone = this.#ambience.beyond(this.art.door?.indoors ?? false, this.#dyeOf('doorway'));
    doorway.set(open, this.#density, (on) => this.#paintBack(on), tone);
  }

  /** True where no door stands open, not even a little. */
  get isShut(): boolean {
    return this.#doorway?.isShut ?? true;
  }

  /** Draws what is seen of the room itself just now; `on` is in world units. */
  #paintBack(on: CanvasRenderingContext2D): void {
    for (const [name, { image }] of this.#pieces) {
      if (name !== 'back' && !name.startsWith('over:')) continue;
      on.globalAlpha = image.alpha;
      const picture = image.texture.getSourceImage() as HTMLCanvasElement;
      on.drawImage(picture, 0, 0, image.displayWidth, image.displayHeight);
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
    this.#doorway?.settle();
    for (const thing of this.#life) thing.settle();
    this.step(60_000);
  }

  step(ms: number): void {
    const near = 1 - Math.exp(-ms / 260);
    this.#lamps.step(near);
    this.#ambience.step(near);
    const wash = this.#ambience.room.now;
    for (const [name, piece] of this.#pieces) {
      piece.step(ms, this.#riseOf(name));
      piece.image.setTint(name.startsWith('prop:') ? this.skinTint : wash);
      if (piece.gone) this.#remove(name, piece);
    }
    for (const thing of this.#life) thing.tint(wash);
    this.#doorway?.tint(wash);
    this.#doorway?.step(ms);
    this.#stepLife(ms);
    this.#flatten();
  }

  /** What lies still behind everybody is drawn as one picture. */
  #flatten(): void {
    const behind = [...this.#pieces].filter(([name]) => name === 'back' || name.startsWith('over:'));
    const isStill = !this.#lamps.moving && behind.every(([, piece]) => !piece.moving);
    this.#backdrop?.show([...behind.map(([, piece]) => piece.image), ...this.#lamps.images], isStill);
  }

  #stepLife(ms: number): void {
    const front = { x: this.#pieces.get('front')?.image.x ?? 0, y: -this.#lift };
    const { door } = this.art;
    const gone = door && this.#doorway?.isShut === false ? openingOf(door) : undefined;
    for (const thing of this.#life) thing.step(ms, thing.layer === 'front' ? front : { x: 0, y: 0 }, gone);
  }

  /** Draws everything again for so many pixels a world unit, where that makes a visible difference. */
  fit(density: number): void {
    this.#density = density;
    for (const [name, piece] of this.#pieces) piece.fit(density, this.#dyeOf(name));
    for (const thing of this.#life) thing.fit(density, this.#dyeOf('life'));
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
    this.#backdrop?.show([], false);
    for (const [name, piece] of this.#pieces) this.#remove(name, piece);
    for (const thing of this.#life) thing.destroy();
    this.#doorway?.destroy();
    this.#doorway = undefined;
    this.#lamps.clear();
    this.#life = [];
  }
}
