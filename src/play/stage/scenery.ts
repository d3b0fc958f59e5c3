import { CANVAS } from 'virtual:phaser';
import type Phaser from 'phaser';
import { Backdrop } from './backdrop.ts';
import type { Framing } from './camera.ts';
import type { CounterView } from './counter.ts';
import { Lighting } from './lighting.ts';
import { Piece } from './piece.ts';
import { type PlaceArt, WORLD } from './place-art.ts';
import { drawing, WHITE } from './raster.ts';
import { next, type Pause, soon, whenever } from './spare.ts';
import { StageSet } from './stage-set.ts';
import type { Light } from './view.ts';

/** The place that people are in just now, in the light of the hour. */
export class Scenery {
  readonly #scene: Phaser.Scene;
  readonly #lighting: Lighting;
  /** Only where drawing many pictures takes the processor's time. */
  readonly #backdrop: Backdrop | undefined;
  /** Is told when a picture has changed while nothing moved. */
  readonly #changed: () => void;
  #set: StageSet;
  /** Nothing has been seen yet. */
  #isNew = true;

  constructor(scene: Phaser.Scene, changed: () => void) {
    this.#scene = scene;
    this.#changed = changed;
    if (scene.game.renderer.type === CANVAS) this.#backdrop = new Backdrop(scene.game.canvas);
    this.#lighting = new Lighting(scene, this.#backdrop !== undefined);
    this.#set = this.#build('');
  }

  #build(place: string): StageSet {
    return new StageSet(this.#scene, place, this.#lighting, this.#changed);
  }

  get art(): PlaceArt {
    return this.#set.art;
  }

  /** The light on people, where their images cannot be tinted as they are drawn. */
  get skinDye(): number {
    return this.#lighting.skinDye;
  }

  /** The tint of people in this light. */
  get skinTint(): number {
    return this.#lighting.skin;
  }

  get moving(): boolean {
    return this.#lighting.moving || this.#set.moving;
  }

  /** True while something of the place itself moves: a leaf, somebody who passes. */
  get alive(): boolean {
    return this.#set.alive;
  }

  /** True where no door stands open, not even a little. */
  get isShut(): boolean {
    return this.#set.isShut;
  }

  /** True where a place stands, with all its drawings. */
  isAt(place: string): boolean {
    return this.#set.isAt(place);
  }

  /** True where it is in the light of an hour, or on the way there. */
  isIn(light: Light): boolean {
    return this.#set.isIn(light);
  }

  /** Goes to a place, of which nothing is seen before it is furnished; the caller covers the change. */
  open(place: string, light: Light): void {
    this.#clear();
    this.#set = this.#build(place);
    this.#lighting.hang(this.art, light);
  }

  /** Puts up the drawings of the place. The browser makes the large ones beside the page’s own work. */
  furnish(light: Light, density: number): Promise<void> {
    return this.#set.furnish(light, density);
  }

  /** Sets the hour. */
  async light(light: Light, density: number, instant: boolean): Promise<void> {
    const [set, isNew] = [this.#set, this.#isNew];
    this.#lighting.turn(this.art, light);
    const isOther = set.turn(light);
    const url = set.missing(light);
    const vector = url ? await drawing(url) : undefined;
    if (vector && isOther) await Piece.ahead(vector, WORLD, density);
    if (isOther) await set.fit(density, soon);
    if (!set.isIn(light)) return;
    set.overlay(light, vector, density);
    const hung = this.#hang(set);
    if (!isNew) await hung;
    if (instant && !set.isStruck) this.settle();
  }

  /** Everything is there. Whoever waits for the first picture waits for nothing that makes later ones cheaper. */
  async #hang(set: StageSet): Promise<void> {
    const [isNew, isWhole] = [this.#isNew, set.isWhole];
    this.#isNew = false;
    set.isWhole = true;
    if (isNew && this.#lighting.roomAtRest !== WHITE) await this.#flatten();
    if (isNew) await whenever();
    if (set.isStruck) return;
    if (!isWhole) set.drawings.trim();
    await this.#flatten(isWhole || isNew ? soon : next);
    if (isNew) this.#changed();
  }

  /** What lies behind everybody is one picture. */
  async #flatten(pause?: Pause): Promise<void> {
    const flats = this.#set.drawings.behind.map(({ image, isShown }) => ({ image, alpha: isShown ? 1 : 0 }));
    await this.#backdrop?.show([...flats, ...this.#lighting.glows], this.#lighting.roomAtRest, pause);
  }

  /** Lays the things on the counter, as far as it is in the picture. */
  lay(ids: readonly string[], view: CounterView, density: number, instant: boolean): Promise<void> {
    const { art, props } = this.#set;
    return props.lay(art.counter ? ids : [], view, density, () => {
      void this.fit(density);
      if (instant) this.settle();
    });
  }

  /** Moves the things on the counter to where they can be seen. */
  arrange(view: CounterView, density: number): void {
    this.#set.props.arrange(view);
    void this.fit(density);
  }

  /** Sets the small things of the place moving for a while. */
  stir(): void {
    this.#set.stir();
  }

  /** Opens the door of the place, or shuts it. */
  swing(open: boolean): void {
    this.#set.swing(open, this.#drawBack);
  }

  /** Draws what is seen of the room itself just now; `on` is in world units. */
  readonly #drawBack = (on: CanvasRenderingContext2D): void => {
    if (this.#backdrop?.isThere) this.#backdrop.draw(on);
    else this.#set.drawings.drawBehind(on);
  };

  /** Looks at it with the camera, in a picture of so many pixels of the page. */
  look(framing: Framing, width: number, height: number): void {
    this.#set.raise(framing.lift);
    this.#backdrop?.look(framing, width, height);
  }

  /** Everything is at once as it should be. */
  settle(): void {
    this.#set.settle();
    this.step(60_000);
    this.#backdrop?.settle();
  }

  step(ms: number): void {
    this.#lighting.step(ms);
    this.#set.step(ms);
    if (this.#backdrop?.isThere) void this.#flatten(soon);
  }

  /** Draws everything again for so many pixels a world unit, where that makes a visible difference. */
  fit(density: number): Promise<void> {
    return this.#set.fit(density);
  }

  destroy(): void {
    this.#clear();
  }

  #clear(): void {
    this.#backdrop?.clear();
    this.#set.strike();
    this.#lighting.clear();
  }
}
