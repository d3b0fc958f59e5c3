import type Phaser from 'phaser';
import { Ambience } from './ambience.ts';
import type { Flat } from './backdrop.ts';
import { DEPTH } from './depth.ts';
import { isBehind, isProp } from './drawings.ts';
import { Lamps } from './lamps.ts';
import type { PlaceArt } from './place-art.ts';
import { WHITE } from './raster.ts';
import type { Light } from './view.ts';

/** The light goes about two thirds of the way to another in so many milliseconds. */
const PACE = 260;

/**
 * The light of the hour: the tints of all that is drawn, 0xRRGGBB, and the glow of the lamps. Where images cannot be
 * tinted as they are drawn, the light is a dye that is painted into them.
 */
export class Lighting {
  readonly #ambience = new Ambience();
  readonly #lamps: Lamps;
  readonly #dyes: boolean;

  /** `dyes` tells that images cannot be tinted as they are drawn. */
  constructor(scene: Phaser.Scene, dyes: boolean) {
    this.#lamps = new Lamps(scene, DEPTH.glow);
    this.#dyes = dyes;
  }

  /** The tint of the room just now. */
  get room(): number {
    return this.#ambience.room.now;
  }

  /** The tint of the room once nothing changes any more. */
  get roomAtRest(): number {
    return this.#ambience.room.end;
  }

  /** The tint of people, and of what lies on the counter, just now. */
  get skin(): number {
    return this.#ambience.skin.now;
  }

  /** The dye of people. */
  get skinDye(): number {
    return this.#dyes ? this.#ambience.skin.end : WHITE;
  }

  /** The dye of what is of the room and does not lie behind everybody. */
  get roomDye(): number {
    return this.#dyes ? this.#ambience.room.end : WHITE;
  }

  /** The dye of a drawing. What lies behind everybody has none: it is dyed as one picture. */
  dyeOf(name: string): number {
    if (isBehind(name)) return WHITE;
    return isProp(name) ? this.skinDye : this.roomDye;
  }

  /** The light beyond a door, multiplied over what is seen there. */
  beyond(isIndoors: boolean): number {
    return this.#ambience.beyond(isIndoors, this.roomDye);
  }

  /** The glows of the lamps, and how bright each will be. */
  get glows(): readonly Flat[] {
    return this.#lamps.glows;
  }

  get moving(): boolean {
    return this.#lamps.moving || this.#ambience.moving;
  }

  /** Hangs the lamps of a place, in the light of an hour there. */
  hang(art: PlaceArt, hour: Light): void {
    this.turn(art, hour);
    this.#lamps.hang(art.lamps);
  }

  /** Goes over to the light of an hour in a place. */
  turn({ wash }: PlaceArt, hour: Light): void {
    this.#ambience.set(hour, wash);
    this.#lamps.turn(hour);
  }

  step(ms: number): void {
    const near = 1 - Math.exp(-ms / PACE);
    this.#lamps.step(near);
    this.#ambience.step(near);
  }

  /** Takes the lamps down. */
  clear(): void {
    this.#lamps.clear();
  }
}
