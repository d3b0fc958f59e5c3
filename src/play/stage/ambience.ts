import { LIGHTS } from './lights.ts';
import { WHITE } from './raster.ts';
import { lerp } from './shape.ts';
import type { Light } from './view.ts';

/** A colour nearer than this to where it goes, of 255, is there. */
const NEAR = 0.6;

type Rgb = readonly number[];

const rgb = (colour: number): Rgb => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
const packed = (colour: Rgb): number => colour.reduce((all, part) => (all << 8) | Math.round(part), 0);
/** White, or a tint towards a colour. */
const tint = (colour: number, strength: number): Rgb => rgb(colour).map((part) => lerp(255, part, strength));

/** A colour that goes to another. */
class Hue {
  #now = rgb(WHITE);
  #target = rgb(WHITE);

  set target(colour: Rgb) {
    this.#target = colour;
  }

  /** What it is just now, and what it will be, 0xRRGGBB. */
  get now(): number {
    return packed(this.#now);
  }

  get end(): number {
    return packed(this.#target);
  }

  get moving(): boolean {
    return this.#now.some((part, i) => Math.abs(part - (this.#target[i] as number)) > NEAR);
  }

  step(share: number): void {
    this.#now = this.#now.map((part, i) => lerp(part, this.#target[i] as number, share));
  }
}

/** The light of an hour on a room, and gentler on people and things. Colours are multiplied over what is drawn. */
export class Ambience {
  readonly room = new Hue();
  readonly skin = new Hue();
  #hour: Light = 'midday';

  get moving(): boolean {
    return this.room.moving || this.skin.moving;
  }

  /** Goes to the light of an hour, weakened by `wash`, 0 to 1, where lamps light the room. */
  set(hour: Light, wash: number): void {
    const light = LIGHTS[hour];
    this.#hour = hour;
    this.room.target = tint(light.wash, light.washAlpha * wash);
    this.skin.target = tint(light.skin, light.skinAlpha * (0.5 + 0.5 * wash));
  }

  /** The light beyond a door, with the colour `dye` over it. */
  beyond(isIndoors: boolean, dye: number): number {
    const outside = rgb(isIndoors ? WHITE : LIGHTS[this.#hour].outside);
    return packed(rgb(dye).map((part, i) => (part * (outside[i] as number)) / 255));
  }

  /** Moves on by a share of what is missing. */
  step(share: number): void {
    this.room.step(share);
    this.skin.step(share);
  }
}
