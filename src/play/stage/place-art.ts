/**
 * What a place of the stage is made of: its drawings, where people stand in it, its lamps and its small life.
 * All positions are world units, 1600 by 900.
 *
 * A place is stacked in this order: `back`, the `overlays` drawing of the hour (if any), its open door, life of the
 * back, lamp glow, people, `front`, life of the front, props, then the light's wash.
 */

import type { Area, Door } from './door.ts';
import type { Box } from './shot.ts';
import type { Light, Spot } from './view.ts';

/** The world every drawing of a place fills: its SVG viewBox. */
export const WORLD = { width: 1600, height: 900 } as const;

/** A spot where a person can be seen: everywhere but off the stage. */
export type SeenSpot = Exclude<Spot, 'away'>;

/** Where a person stands. */
export interface Standing {
  /** The middle of the body. */
  readonly x: number;
  /** Where a waist-up figure would end; it lies behind `front` or below the picture. */
  readonly y: number;
  /** 1 is the size of the customer at the counter. */
  readonly scale: number;
  /** Which way the body turns a little: towards the left, the viewer or the right. */
  readonly turn: -1 | 0 | 1;
}

/** A lamp in the drawing: a soft additive glow is painted here, as strong as the light's `glow`. */
interface Lamp {
  readonly x: number;
  readonly y: number;
  /** Radius at which the glow has faded out. */
  readonly radius: number;
  /** The hours at which it is out. */
  readonly off?: readonly Light[];
}

/** How a small thing moves: `still` only stands before others, such as the bars of a window before a passer-by. */
type LifeMotion = 'still' | 'sway' | 'pass' | 'blink';

/**
 * A small thing that lives in a place: a drawing of its own that moves now and then, never all the time.
 * With reduced motion `sway` and `blink` stand still and `pass` is not seen.
 */
export interface Life {
  readonly url: string;
  /** Where it stands at rest, in world units: the left upper corner and the size of its drawing. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Right over `back` and the hour's overlay, or right over `front`. Later ones in the list lie over earlier ones. */
  readonly layer: 'back' | 'front';
  readonly motion: LifeMotion;
  /** `sway`: the point it hangs or stands on, as a share of the box; degrees to each side. */
  readonly pivot?: readonly [x: number, y: number];
  readonly degrees?: number;
  /** `pass`: how far it goes, in world units, in how many seconds; only what lies inside `within` is seen. */
  readonly by?: readonly [x: number, y: number];
  readonly seconds?: number;
  readonly within?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The hours at which it is there; all, where not told. */
  readonly hours?: readonly Light[];
}

/** Everything needed to draw one place. */
export interface PlaceArt {
  /** The drawing behind people. */
  readonly back: string;
  /** The drawing before people, such as the counter. Transparent where people show. */
  readonly front?: string;
  /** Drawings laid straight over `back` at certain hours: dark windows, shafts of sun. No blend mode needed. */
  readonly overlays: Readonly<Partial<Record<Light, string>>>;
  /** The tone a change of place fades through, 0xRRGGBB. */
  readonly dark: number;
  /** Whether props can lie on a counter here. */
  readonly counter: boolean;
  /** A close shot: nobody is drawn, whoever is in the cast. */
  readonly closeUp: boolean;
  /** What must be seen besides faces and what lies on the counter: the heart of a close shot, a thing in a room. */
  readonly focus?: Box;
  readonly spots: Readonly<Record<SeenSpot, Standing>>;
  /** The door people come and go through; without one they pass the edge of the picture. */
  readonly door?: Door;
  /** Windows, such as a picture on a screen: who stands there is seen only in it. */
  readonly panes?: Readonly<Partial<Record<SeenSpot, Area>>>;
  readonly lamps: readonly Lamp[];
  /** The small life of the place. */
  readonly life?: readonly Life[];
  /** Lit only by lamps or drawn for one hour: the light's wash is weakened by this factor, 0 to 1. */
  readonly wash: number;
}

/** A place to stand; turned to the front where not told. */
export const standing = (x: number, y: number, scale: number, turn: -1 | 0 | 1 = 0): Standing => ({
  x,
  y,
  scale,
  turn,
});

/** Spots of a room with the counter in front of it: the counter hides every lower edge. */
export const COUNTER_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(385, 790, 0.58, 1),
  floor: standing(612, 800, 0.76, 1),
  mirror: standing(985, 800, 0.66, 1),
  counter: standing(800, 810, 1),
  side: standing(1143, 815, 0.9, -1),
};

/** Spots of an open picture: people are cut by its lower edge. */
export const OPEN_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(1010, 910, 0.86, -1),
  floor: standing(620, 915, 0.9, 1),
  mirror: standing(1180, 915, 0.9, -1),
  counter: standing(800, 920, 1),
  side: standing(1220, 920, 0.94, -1),
};

/** Every drawing that a place needs at these hours. */
export function drawingsOf(
  { back, front, overlays, door, life = [] }: PlaceArt,
  lights: readonly Light[],
): string[] {
  const there = life.filter(({ hours }) => !hours || lights.some((light) => hours.includes(light)));
  const hours = lights.map((light) => overlays[light]);
  const urls = [back, front, ...hours, ...there.map(({ url }) => url), door?.beyond];
  return [...new Set(urls.filter((url) => url !== undefined))];
}
