/**
 * The places of the stage as data: which drawings make a place, where people stand in it,
 * and what the hour does to its light. All positions are world units, 1600 by 900.
 *
 * A place is stacked in this order: `back`, the `overlays` drawing of the hour (if any), lamp glow,
 * people who stand `behind`, `front`, props, people who stand `before`, then the light's wash.
 */
import bedroomBack from '../../../assets/places/bedroom/back.svg?url';
import bedroomShelfBack from '../../../assets/places/bedroom_shelf/back.svg?url';
import boutiqueAfternoon from '../../../assets/places/boutique/afternoon.svg?url';
import boutiqueBack from '../../../assets/places/boutique/back.svg?url';
import boutiqueEvening from '../../../assets/places/boutique/evening.svg?url';
import boutiqueFront from '../../../assets/places/boutique/front.svg?url';
import boutiqueMidday from '../../../assets/places/boutique/midday.svg?url';
import boutiqueMorning from '../../../assets/places/boutique/morning.svg?url';
import phoneBack from '../../../assets/places/phone/back.svg?url';
import plainBack from '../../../assets/places/plain/back.svg?url';
import plainFront from '../../../assets/places/plain/front.svg?url';
import shopPhoneBack from '../../../assets/places/shop_phone/back.svg?url';
import stockRoomBack from '../../../assets/places/stock_room/back.svg?url';
import stockRoomFront from '../../../assets/places/stock_room/front.svg?url';
import streetBack from '../../../assets/places/street/back.svg?url';
import streetEvening from '../../../assets/places/street/evening.svg?url';
import type { Box } from './camera.ts';
import type { Light, Spot } from './view.ts';

/** The world every drawing of a place fills: its SVG viewBox. */
export const WORLD = { width: 1600, height: 900 } as const;

/** A spot where a person can be seen: everywhere but off the stage. */
export type SeenSpot = Exclude<Spot, 'away'>;

/** Where a person stands. */
interface Standing {
  /** The middle of the body. */
  readonly x: number;
  /** The waist-up figure's lower edge; it lies behind `front` or below the picture. */
  readonly y: number;
  /** 1 is the size of the customer at the counter. */
  readonly scale: number;
  /** `behind` the front drawing, or `before` it. */
  readonly layer: 'behind' | 'before';
  /** Which way the body turns a little: towards the left, the viewer or the right. */
  readonly turn: -1 | 0 | 1;
}

/** A lamp in the drawing: a soft additive glow is painted here, as strong as the light's `glow`. */
interface Lamp {
  readonly x: number;
  readonly y: number;
  /** Radius at which the glow has faded out. */
  readonly radius: number;
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
  readonly lamps: readonly Lamp[];
  /** Lit only by lamps or drawn for one hour: the light's wash is weakened by this factor, 0 to 1. */
  readonly wash: number;
}

/** What an hour does to the whole picture. */
export interface LightArt {
  /** Multiplied over the place, 0xRRGGBB, at `washAlpha`. */
  readonly wash: number;
  readonly washAlpha: number;
  /** A gentler tint for people and props, multiplied, so that faces stay readable. */
  readonly skin: number;
  readonly skinAlpha: number;
  /** Strength of every lamp's glow, 0 to 1, and its colour. */
  readonly glow: number;
  readonly glowColour: number;
}

const standing = (
  x: number,
  y: number,
  scale: number,
  turn: -1 | 0 | 1 = 0,
  layer: 'behind' | 'before' = 'behind',
): Standing => ({ x, y, scale, turn, layer });

/** Spots of a room with the counter in front of it: the counter hides every lower edge. */
const COUNTER_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(385, 790, 0.58, 1),
  floor: standing(590, 800, 0.76, 1),
  mirror: standing(1075, 800, 0.66, 1),
  counter: standing(800, 810, 1),
  side: standing(1180, 815, 0.92, -1),
};

/** Spots of an open picture: people are cut by its lower edge. */
const OPEN_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(1010, 910, 0.86, -1),
  floor: standing(620, 915, 0.9, 1),
  mirror: standing(1180, 915, 0.9, -1),
  counter: standing(800, 920, 1),
  side: standing(1220, 920, 0.94, -1),
};

/** Spots of the pavement: low in the picture, so that the shop's sign is never covered. */
const STREET_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(1017, 965, 0.72, -1),
  floor: standing(430, 965, 0.84, 1),
  mirror: standing(1300, 965, 0.8, -1),
  counter: standing(690, 965, 0.92),
  side: standing(1220, 965, 0.88, -1),
};

/** The room for a place nobody has drawn. */
const PLAIN: PlaceArt = {
  back: plainBack,
  front: plainFront,
  overlays: {},
  dark: 0x2b2420,
  counter: true,
  closeUp: false,
  spots: COUNTER_SPOTS,
  lamps: [],
  wash: 1,
};

/** Every drawn place by its id in scenarios. */
export const PLACES: Readonly<Record<string, PlaceArt>> = {
  plain: PLAIN,
  boutique: {
    back: boutiqueBack,
    front: boutiqueFront,
    overlays: {
      morning: boutiqueMorning,
      midday: boutiqueMidday,
      afternoon: boutiqueAfternoon,
      evening: boutiqueEvening,
      night: boutiqueEvening,
    },
    dark: 0x2b2420,
    counter: true,
    closeUp: false,
    spots: COUNTER_SPOTS,
    lamps: [
      { x: 470, y: 128, radius: 250 },
      { x: 1130, y: 128, radius: 250 },
      { x: 620, y: 176, radius: 170 },
      { x: 980, y: 176, radius: 170 },
    ],
    wash: 1,
  },
  stock_room: {
    back: stockRoomBack,
    front: stockRoomFront,
    overlays: {},
    dark: 0x231b15,
    counter: true,
    closeUp: false,
    spots: { ...COUNTER_SPOTS, side: standing(1130, 815, 0.94, -1) },
    lamps: [{ x: 1010, y: 150, radius: 420 }],
    wash: 0.35,
  },
  bedroom: {
    back: bedroomBack,
    overlays: {},
    dark: 0x2a2622,
    counter: false,
    closeUp: false,
    focus: { x: 1080, y: 636, width: 230, height: 110 },
    spots: { ...OPEN_SPOTS, floor: standing(515, 915, 0.9, 1), counter: standing(515, 920, 0.95, 1) },
    lamps: [],
    wash: 0.5,
  },
  bedroom_shelf: {
    back: bedroomShelfBack,
    overlays: {},
    dark: 0x24211f,
    counter: false,
    closeUp: true,
    focus: { x: 800, y: 420, width: 470, height: 330 },
    spots: OPEN_SPOTS,
    lamps: [],
    wash: 0.6,
  },
  street: {
    back: streetBack,
    overlays: { evening: streetEvening, night: streetEvening },
    dark: 0x23282d,
    counter: false,
    closeUp: false,
    focus: { x: 770, y: 268, width: 520, height: 90 },
    spots: STREET_SPOTS,
    lamps: [],
    wash: 1,
  },
  shop_phone: {
    back: shopPhoneBack,
    overlays: {},
    dark: 0x2b2420,
    counter: false,
    closeUp: true,
    focus: { x: 800, y: 452, width: 480, height: 372 },
    spots: OPEN_SPOTS,
    lamps: [],
    wash: 0.4,
  },
  phone: {
    back: phoneBack,
    overlays: {},
    dark: 0x1b1a1c,
    counter: false,
    closeUp: true,
    focus: { x: 800, y: 372, width: 470, height: 400 },
    spots: OPEN_SPOTS,
    lamps: [],
    wash: 0.3,
  },
};

/** The drawing of a place; an unknown place gets the plain lit room. */
export function placeArt(id: string): PlaceArt {
  return Object.hasOwn(PLACES, id) ? (PLACES[id] ?? PLAIN) : PLAIN;
}

/** The light of each hour. Midday is how places are drawn. */
export const LIGHTS: Readonly<Record<Light, LightArt>> = {
  morning: {
    wash: 0xe3ecf4,
    washAlpha: 0.55,
    skin: 0xeff3f7,
    skinAlpha: 0.5,
    glow: 0.12,
    glowColour: 0xfff1cf,
  },
  midday: {
    wash: 0xffffff,
    washAlpha: 0,
    skin: 0xffffff,
    skinAlpha: 0,
    glow: 0.28,
    glowColour: 0xfff1cf,
  },
  afternoon: {
    wash: 0xf6d3a0,
    washAlpha: 0.42,
    skin: 0xfbe0bd,
    skinAlpha: 0.4,
    glow: 0.4,
    glowColour: 0xffe2a6,
  },
  evening: {
    wash: 0xa98f8c,
    washAlpha: 0.4,
    skin: 0xf0cfae,
    skinAlpha: 0.45,
    glow: 0.7,
    glowColour: 0xffd894,
  },
  night: {
    wash: 0x66698c,
    washAlpha: 0.6,
    skin: 0xc4b7bf,
    skinAlpha: 0.5,
    glow: 0.65,
    glowColour: 0xffce85,
  },
};
