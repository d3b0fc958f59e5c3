import { CANVAS } from 'virtual:phaser';
import type Phaser from 'phaser';
import { Ambience } from './ambience.ts';
import { Backdrop } from './backdrop.ts';
import { FLOOR_FOOT, type Framing } from './camera.ts';
import { type CounterView, layOut } from './counter.ts';
import { DEPTH } from './depth.ts';
import { openingOf } from './door.ts';
import { Doorway } from './doorway.ts';
import { Drawings, isBehind } from './drawings.ts';
import { Lamps } from './lamps.ts';
import { LivingThing } from './life.ts';
import { Piece } from './piece.ts';
import { drawingsOf, type PlaceArt, WORLD } from './place-art.ts';
import { placeArt } from './places.ts';
import { propArt } from './props.ts';
import { drawing, WHITE } from './raster.ts';
import { next, type Pause, soon, whenever } from './spare.ts';
import type { Light } from './view.ts';

/** Asks for all drawings that a place needs at an hour. */
export async function fetchPlace(place: string, light: Light): Promise<void> {
  await Promise.all(drawingsOf(placeArt(place), [light]).map((url) => drawing(url)));
}

/** The room: its drawings, the things on the counter, and the light on all of them. */
export class Scenery {
  readonly #scene: Phaser.Scene;
  readonly #drawings = new Drawings();
  readonly #lamps: Lamps;
  /** Only where drawing many pictures takes the processor's time. */
  readonly #backdrop: Backdrop | undefined;
  #life: LivingThing[] = [];
  #doorway: Doorway | undefined;
  #density = 1;
  readonly #ambience = new Ambience();
  /** Is told when a picture has changed while nothing moved. */
  readonly #changed: () => void;
  #id = '';
  /** The hour that was asked for last. */
  #hour: Light | undefined;
  /** All of the place hangs there, in the light of an hour. */
  #isWhole = false;
  /** Nothing has been seen yet. */
  #isNew = true;
  /** Changes with every place that is opened. */
  #opening = 0;
  #isFurnished = false;
  #laid: readonly string[] = [];
  /** The stage has been taken down: nothing may be put on it or moved any more. */
  #isGone = false;
  art: PlaceArt = placeArt('');

  constructor(scene: Phaser.Scene, changed: () => void) {
    this.#scene = scene;
    this.#changed = changed;
    this.#lamps = new Lamps(scene, DEPTH.glow);
    if (scene.game.renderer.type === CANVAS) this.#backdrop = new Backdrop(scene.game.canvas);
  }

  /** The light of the hour on a picture, to be painted into it where images cannot be tinted as they are drawn. */
  #dyeOf(name: string): number {
    if (!this.#backdrop || isBehind(name)) return WHITE;
    const { room, skin } = this.#ambience;
    return (name.startsWith('prop:') ? skin : room).end;
  }

  /** The light on people, where their images cannot be tinted as they are drawn. */
  get skinDye(): number {
    return this.#dyeOf('prop:');
  }

  get moving(): boolean {
    if (this.#lamps.moving || this.#ambience.moving) return true;
    return this.#doorway?.moving || this.#drawings.moving;
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

  /** True where a place stands, with all its drawings. */
  isAt(place: string): boolean {
    return this.#isFurnished && this.#id === place;
  }

  /** Goes to a place, of which nothing is seen before it is furnished; the caller covers the change. */
  open(place: string, light: Light): void {
    this.#clear();
    this.#laid = [];
    this.#id = place;
    this.#opening += 1;
    this.#isFurnished = this.#isWhole = false;
    this.art = placeArt(place);
    this.#ambience.set(light, this.art.wash);
    this.#lamps.turn(light);
    this.#lamps.hang(this.art.lamps);
  }

  /** Puts up the drawings of the place. The browser makes the large ones beside the page’s own work. */
  async furnish(light: Light, density: number): Promise<void> {
    const { art } = this;
    const opening = this.#opening;
    const [back, front, over, beyond, ...life] = await Promise.all(
      [
        art.back,
        art.front,
        art.overlays[light],
        art.door?.beyond,
        ...(art.life ?? []).map(({ url }) => url),
      ].map((url) => (url ? drawing(url) : undefined)),
    );
    await Promise.all([back, front, over].map((vector) => vector && Piece.ahead(vector, WORLD, density)));
    if (opening !== this.#opening || this.#isGone) return;
    this.#isFurnished = true;
    const dye = this.#dyeOf('front');
    const floor = art.counter ? { foot: FLOOR_FOOT } : {};
    if (back)
      this.#drawings.put(
        'back',
        new Piece(this.#scene, back, { ...WORLD, depth: DEPTH.back, ...floor }, density),
      );
    if (front)
      this.#drawings.put(
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
  }

  /** Sets the hour. */
  async light(light: Light, density: number, instant: boolean): Promise<void> {
    const isOther = light !== this.#hour && this.#isWhole;
    this.#hour = light;
    this.#ambience.set(light, this.art.wash);
    this.#lamps.turn(light);
    for (const thing of this.#life) thing.light(light);
    const [place, isNew] = [this.#id, this.#isNew];
    const url = this.art.overlays[light];
    const vector = url && !this.#drawings.get(`over:${url}`) ? await drawing(url) : undefined;
    if (vector && isOther) await Piece.ahead(vector, WORLD, density);
    if (isOther) await this.fit(density, soon);
    if (place !== this.#id || light !== this.#hour || this.#isGone) return;
    if (vector && !this.#drawings.get(`over:${url}`)) {
      const over = new Piece(this.#scene, vector, { ...WORLD, depth: DEPTH.overlay }, density);
      over.image.setAlpha(0);
      this.#drawings.put(`over:${url}`, over);
    }
    for (const [name, piece] of this.#drawings)
      if (name.startsWith('over:')) piece.show(name === `over:${url}`);
    const hung = this.#hang();
    if (!isNew) await hung;
    if (instant && place === this.#id && !this.#isGone) this.settle();
  }

  /** Everything is there. Whoever waits for the first picture waits for nothing that makes later ones cheaper. */
  async #hang(): Promise<void> {
    const [isNew, isWhole] = [this.#isNew, this.#isWhole];
    this.#isNew = false;
    this.#isWhole = true;
    if (isNew && this.#ambience.room.end !== WHITE) await this.#flatten();
    if (isNew) await whenever();
    if (this.#isGone) return;
    if (!isWhole) this.#drawings.trim();
    await this.#flatten(isWhole || isNew ? soon : next);
    if (isNew) this.#changed();
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
    if (place !== this.#id || this.#laid !== wanted || this.#isGone) return;
    for (const [id, vector] of vectors) {
      const art = propArt(id);
      if (!art || this.#drawings.get(`prop:${id}`)) continue;
      const { width, height } = art;
      const piece = new Piece(
        this.#scene,
        vector,
        { width, height, depth: DEPTH.prop },
        density,
        this.#dyeOf(`prop:${id}`),
      );
      piece.image.setAlpha(0).setOrigin(0.5, 1);
      this.#drawings.put(`prop:${id}`, piece);
    }
    this.arrange(view, density);
    if (instant) this.settle();
  }

  /** Moves the things on the counter to where they can be seen. */
  arrange(view: CounterView, density: number): void {
    const { props, slide } = layOut(this.#laid, view);
    this.#drawings.get('front')?.moveTo({ x: slide, y: 0, size: 1 });
    const places = new Map(props.map((laid, i) => [`prop:${laid.id}`, { ...laid, i }]));
    for (const [name, piece] of this.#drawings) {
      if (!name.startsWith('prop:')) continue;
      const laid = places.get(name);
      piece.show(laid !== undefined);
      if (!laid) continue;
      piece.moveTo({ x: laid.x, y: laid.y, size: laid.size });
      piece.image.setDepth(DEPTH.prop + laid.i * 0.1);
    }
    void this.fit(density);
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
    if (this.#backdrop?.isThere) {
      this.#backdrop.draw(on);
      return;
    }
    for (const { image } of this.#drawings.behind) {
      on.globalAlpha = image.alpha;
      const picture = image.texture.getSourceImage() as HTMLCanvasElement;
      on.drawImage(picture, 0, 0, image.displayWidth, image.displayHeight);
    }
  }

  /** Looks at it with the camera, in a picture of so many pixels of the page. */
  look(framing: Framing, width: number, height: number): void {
    this.#raise(framing.lift);
    this.#backdrop?.look(framing, width, height);
  }

  /** The counter and all that lies on it ride up. */
  #raise(units: number): void {
    if (units === this.#drawings.lift) return;
    this.#drawings.raise(units);
    this.#stepLife(0);
  }

  /** Everything is at once as it should be. */
  settle(): void {
    this.#doorway?.settle();
    for (const thing of this.#life) thing.settle();
    this.step(60_000);
    this.#backdrop?.settle();
  }

  step(ms: number): void {
    const near = 1 - Math.exp(-ms / 260);
    this.#lamps.step(near);
    this.#ambience.step(near);
    const wash = this.#ambience.room.now;
    this.#drawings.step(ms, (name) => (name.startsWith('prop:') ? this.skinTint : wash));
    for (const thing of this.#life) thing.tint(wash);
    this.#doorway?.tint(wash);
    this.#doorway?.step(ms);
    this.#stepLife(ms);
    if (this.#isWhole && this.#backdrop?.isThere) void this.#flatten(soon);
  }

  /** What lies behind everybody is one picture. */
  async #flatten(pause?: Pause): Promise<void> {
    const flats = this.#drawings.behind.map(({ image, isShown }) => ({ image, alpha: isShown ? 1 : 0 }));
    await this.#backdrop?.show([...flats, ...this.#lamps.glows], this.#ambience.room.end, pause);
  }

  #stepLife(ms: number): void {
    const front = { x: this.#drawings.get('front')?.image.x ?? 0, y: -this.#drawings.lift };
    const { door } = this.art;
    const gone = door && this.#doorway?.isShut === false ? openingOf(door) : undefined;
    for (const thing of this.#life) thing.step(ms, thing.layer === 'front' ? front : { x: 0, y: 0 }, gone);
  }

  /** Draws everything again for so many pixels a world unit, where that makes a visible difference. */
  async fit(density: number, pause = whenever): Promise<void> {
    this.#density = density;
    for (const thing of this.#life) thing.fit(density, this.#dyeOf('life'));
    const show = await this.#drawings.fit(density, (name) => this.#dyeOf(name), pause);
    if (!show || this.#isGone) return;
    show();
    this.#changed();
  }

  destroy(): void {
    this.#isGone = true;
    this.#clear();
  }

  #clear(): void {
    this.#backdrop?.clear();
    this.#drawings.clear();
    for (const thing of this.#life) thing.destroy();
    this.#doorway?.destroy();
    this.#doorway = undefined;
    this.#lamps.clear();
    this.#life = [];
  }
}
