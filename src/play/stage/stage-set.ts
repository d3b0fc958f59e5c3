import type Phaser from 'phaser';
import { FLOOR_FOOT } from './camera.ts';
import { CounterProps } from './counter-props.ts';
import { DEPTH } from './depth.ts';
import { openingOf } from './door.ts';
import { Doorway } from './doorway.ts';
import { Drawings, isOverlay, isProp, overlayName } from './drawings.ts';
import { LivingThing } from './life.ts';
import type { Lighting } from './lighting.ts';
import { Piece } from './piece.ts';
import { type PlaceArt, WORLD } from './place-art.ts';
import { placeArt } from './places.ts';
import { drawing } from './raster.ts';
import { type Pause, whenever } from './spare.ts';
import type { Light } from './view.ts';

/**
 * One place as it stands on the stage: its drawings, its door, its small life and the things on its counter. It is
 * furnished once and struck once; what comes after that is not put up any more.
 */
export class StageSet {
  readonly art: PlaceArt;
  readonly props: CounterProps;
  readonly drawings = new Drawings();
  /** All of it hangs there, in the light of an hour. */
  isWhole = false;
  readonly #scene: Phaser.Scene;
  readonly #id: string;
  readonly #lighting: Lighting;
  readonly #changed: () => void;
  #life: readonly LivingThing[] = [];
  #doorway: Doorway | undefined;
  #density = 1;
  /** The hour that was asked for last. */
  #hour: Light | undefined;
  #isFurnished = false;
  #isStruck = false;

  /** Nothing of it is seen before it is furnished. `changed` is told when a picture has changed while nothing moved. */
  constructor(scene: Phaser.Scene, id: string, lighting: Lighting, changed: () => void) {
    this.#scene = scene;
    this.#id = id;
    this.art = placeArt(id);
    this.#lighting = lighting;
    this.#changed = changed;
    this.props = new CounterProps(scene, this.drawings, lighting);
  }

  /** True where this place stands, with all its drawings. */
  isAt(place: string): boolean {
    return this.#isFurnished && this.#id === place;
  }

  /** True where it still stands, and no other hour has been asked for. */
  isIn(hour: Light): boolean {
    return !this.#isStruck && this.#hour === hour;
  }

  get isStruck(): boolean {
    return this.#isStruck;
  }

  get moving(): boolean {
    return this.#doorway?.moving || this.drawings.moving;
  }

  /** True while something of the place itself moves: a leaf, somebody who passes. */
  get alive(): boolean {
    return this.#life.some((thing) => thing.moving);
  }

  /** True where no door stands open, not even a little. */
  get isShut(): boolean {
    return this.#doorway?.isShut ?? true;
  }

  /** Puts up the drawings of the place. The browser makes the large ones beside the page’s own work. */
  async furnish(light: Light, density: number): Promise<void> {
    const { art } = this;
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
    if (this.#isStruck) return;
    this.#isFurnished = true;
    const dye = this.#lighting.roomDye;
    const floor = art.counter ? { foot: FLOOR_FOOT } : {};
    if (back)
      this.drawings.put(
        'back',
        new Piece(this.#scene, back, { ...WORLD, depth: DEPTH.back, ...floor }, density),
      );
    if (front)
      this.drawings.put(
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

  /** Another hour is asked for. True where all of it hangs there in the light of one before. */
  turn(hour: Light): boolean {
    const isOther = this.isWhole && hour !== this.#hour;
    this.#hour = hour;
    for (const thing of this.#life) thing.light(hour);
    return isOther;
  }

  /** The drawing that an hour lays over the back, where it is not there yet. */
  missing(hour: Light): string | undefined {
    const url = this.art.overlays[hour];
    return url && !this.drawings.get(overlayName(url)) ? url : undefined;
  }

  /** Shows the drawing that an hour lays over the back, and no other; `vector` is the missing one. */
  overlay(hour: Light, vector: HTMLImageElement | undefined, density: number): void {
    const url = this.missing(hour);
    if (vector && url) {
      const over = new Piece(this.#scene, vector, { ...WORLD, depth: DEPTH.overlay }, density);
      over.image.setAlpha(0);
      this.drawings.put(overlayName(url), over);
    }
    const shown = overlayName(this.art.overlays[hour] ?? '');
    for (const [name, piece] of this.drawings) if (isOverlay(name)) piece.show(name === shown);
  }

  /** Sets the small things of the place moving for a while. */
  stir(): void {
    for (const thing of this.#life) thing.stir();
  }

  /** Opens the door of the place, or shuts it; `leaf` draws what is seen of the room just now, in world units. */
  swing(open: boolean, leaf: (on: CanvasRenderingContext2D) => void): void {
    const doorway = this.#doorway;
    if (!doorway) return;
    // The bell over it rings.
    if (open && doorway.isShut) this.stir();
    doorway.set(open, this.#density, leaf, this.#lighting.beyond(this.art.door?.indoors ?? false));
  }

  /** The counter and all that lies on it ride up so far, in world units. */
  raise(units: number): void {
    if (units === this.drawings.lift) return;
    this.drawings.raise(units);
    this.#stepLife(0);
  }

  /** The door is shut at once, and nothing lives. */
  settle(): void {
    this.#doorway?.settle();
    for (const thing of this.#life) thing.settle();
  }

  /** Moves time on, in the light of now. */
  step(ms: number): void {
    const { room } = this.#lighting;
    this.drawings.step(ms, (name) => (isProp(name) ? this.#lighting.skin : room));
    for (const thing of this.#life) thing.tint(room);
    this.#doorway?.tint(room);
    this.#doorway?.step(ms);
    this.#stepLife(ms);
  }

  #stepLife(ms: number): void {
    const front = { x: this.drawings.get('front')?.image.x ?? 0, y: -this.drawings.lift };
    const { door } = this.art;
    const gone = door && !this.isShut ? openingOf(door) : undefined;
    for (const thing of this.#life) thing.step(ms, thing.layer === 'front' ? front : { x: 0, y: 0 }, gone);
  }

  /** Draws everything again for so many pixels a world unit, where that makes a visible difference. */
  async fit(density: number, pause: Pause = whenever): Promise<void> {
    this.#density = density;
    for (const thing of this.#life) thing.fit(density, this.#lighting.roomDye);
    const show = await this.drawings.fit(density, (name) => this.#lighting.dyeOf(name), pause);
    if (!show || this.#isStruck) return;
    show();
    this.#changed();
  }

  strike(): void {
    this.#isStruck = true;
    this.props.clear();
    this.drawings.clear();
    for (const thing of this.#life) thing.destroy();
    this.#doorway?.destroy();
  }
}
