/** The boutique Marlow & Finch, the street before it, and what its customers see at home. */
import bedroomBack from '../../../../assets/places/bedroom/back.svg?url';
import bedroomShelfBack from '../../../../assets/places/bedroom_shelf/back.svg?url';
import boutiqueAfternoon from '../../../../assets/places/boutique/afternoon.svg?url';
import boutiqueBack from '../../../../assets/places/boutique/back.svg?url';
import boutiqueEvening from '../../../../assets/places/boutique/evening.svg?url';
import boutiqueFront from '../../../../assets/places/boutique/front.svg?url';
import boutiqueMidday from '../../../../assets/places/boutique/midday.svg?url';
import boutiqueMorning from '../../../../assets/places/boutique/morning.svg?url';
import phoneBack from '../../../../assets/places/phone/back.svg?url';
import shopPhoneBack from '../../../../assets/places/shop_phone/back.svg?url';
import stockRoomBack from '../../../../assets/places/stock_room/back.svg?url';
import stockRoomFront from '../../../../assets/places/stock_room/front.svg?url';
import streetBack from '../../../../assets/places/street/back.svg?url';
import streetEvening from '../../../../assets/places/street/evening.svg?url';
import {
  COUNTER_SPOTS,
  OPEN_SPOTS,
  type PlaceArt,
  type SeenSpot,
  type Standing,
  standing,
} from '../place-art.ts';

/** Spots of the pavement: low in the picture, so that the shop's sign is never covered. */
const STREET_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(1017, 965, 0.72, -1),
  floor: standing(430, 965, 0.84, 1),
  mirror: standing(1300, 965, 0.8, -1),
  counter: standing(690, 965, 0.92),
  side: standing(1220, 965, 0.88, -1),
};

export const MARLOW_AND_FINCH = {
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
} as const satisfies Record<string, PlaceArt>;
