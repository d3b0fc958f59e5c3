/** The boutique Marlow & Finch, its stock room, its telephone, and the street before it. */
import street from '../../../../assets/doors/street.svg?url';
import passer from '../../../../assets/life/passer.svg?url';
import passerFar from '../../../../assets/life/passer_far.svg?url';
import boutiqueAfternoon from '../../../../assets/places/boutique/afternoon.svg?url';
import boutiqueBack from '../../../../assets/places/boutique/back.svg?url';
import boutiqueBell from '../../../../assets/places/boutique/bell.svg?url';
import boutiqueEvening from '../../../../assets/places/boutique/evening.svg?url';
import boutiqueFront from '../../../../assets/places/boutique/front.svg?url';
import boutiqueMidday from '../../../../assets/places/boutique/midday.svg?url';
import boutiqueMorning from '../../../../assets/places/boutique/morning.svg?url';
import boutiqueNight from '../../../../assets/places/boutique/night.svg?url';
import boutiqueWindow from '../../../../assets/places/boutique/window.svg?url';
import shopPhoneAfternoon from '../../../../assets/places/shop_phone/afternoon.svg?url';
import shopPhoneBack from '../../../../assets/places/shop_phone/back.svg?url';
import shopPhoneCursor from '../../../../assets/places/shop_phone/cursor.svg?url';
import shopPhoneEvening from '../../../../assets/places/shop_phone/evening.svg?url';
import shopPhoneMidday from '../../../../assets/places/shop_phone/midday.svg?url';
import shopPhoneMorning from '../../../../assets/places/shop_phone/morning.svg?url';
import shopPhoneNight from '../../../../assets/places/shop_phone/night.svg?url';
import stockRoomAfternoon from '../../../../assets/places/stock_room/afternoon.svg?url';
import stockRoomBack from '../../../../assets/places/stock_room/back.svg?url';
import stockRoomEvening from '../../../../assets/places/stock_room/evening.svg?url';
import stockRoomFront from '../../../../assets/places/stock_room/front.svg?url';
import stockRoomMidday from '../../../../assets/places/stock_room/midday.svg?url';
import stockRoomMorning from '../../../../assets/places/stock_room/morning.svg?url';
import stockRoomNight from '../../../../assets/places/stock_room/night.svg?url';
import stockRoomTag from '../../../../assets/places/stock_room/tag.svg?url';
import streetAfternoon from '../../../../assets/places/street/afternoon.svg?url';
import streetBack from '../../../../assets/places/street/back.svg?url';
import streetEvening from '../../../../assets/places/street/evening.svg?url';
import streetMorning from '../../../../assets/places/street/morning.svg?url';
import streetNight from '../../../../assets/places/street/night.svg?url';
import streetSign from '../../../../assets/places/street/sign.svg?url';
import {
  COUNTER_SPOTS,
  OPEN_SPOTS,
  type PlaceArt,
  type SeenSpot,
  type Standing,
  standing,
} from '../place-art.ts';
import { AT_HOME } from './at-home.ts';

/** Spots of the pavement: low in the picture, so that the shop's sign is never covered. */
const STREET_SPOTS: Readonly<Record<SeenSpot, Standing>> = {
  door: standing(1017, 965, 0.72, -1),
  floor: standing(480, 965, 0.84, 1),
  mirror: standing(895, 965, 0.8, -1),
  counter: standing(690, 965, 0.92),
  side: standing(1108, 965, 0.88, -1),
};

export const MARLOW_AND_FINCH = {
  ...AT_HOME,
  boutique: {
    back: boutiqueBack,
    front: boutiqueFront,
    overlays: {
      morning: boutiqueMorning,
      midday: boutiqueMidday,
      afternoon: boutiqueAfternoon,
      evening: boutiqueEvening,
      night: boutiqueNight,
    },
    dark: 0x2b2420,
    counter: true,
    closeUp: false,
    spots: COUNTER_SPOTS,
    door: {
      hinge: { x: 315.6, top: 210, bottom: 579 },
      free: { x: 445.6, top: 210, bottom: 579 },
      open: { x: 346, top: 228, bottom: 565 },
      beyond: street,
      sill: { x: 384, scale: 0.186 },
      outside: { x: 530, scale: 0.17 },
    },
    lamps: [
      { x: 470, y: 128, radius: 250 },
      { x: 1130, y: 128, radius: 250 },
      { x: 620, y: 176, radius: 170 },
      { x: 980, y: 176, radius: 170 },
    ],
    life: [
      {
        url: passer,
        box: { x: -100, y: 262, width: 87, height: 210 },
        layer: 'back',
        motion: 'pass',
        by: [345, -10],
        seconds: 6,
        within: { x: 8, y: 150, width: 226, height: 330 },
        hours: ['morning', 'midday', 'afternoon'],
      },
      {
        url: boutiqueWindow,
        box: { x: 0, y: 50, width: 240, height: 520 },
        layer: 'back',
        motion: 'still',
        hours: ['morning', 'midday', 'afternoon'],
      },
      {
        url: boutiqueBell,
        box: { x: 400, y: 210, width: 40, height: 46 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0.05],
        degrees: 5,
      },
    ],
    wash: 1,
  },
  stock_room: {
    back: stockRoomBack,
    front: stockRoomFront,
    overlays: {
      morning: stockRoomMorning,
      midday: stockRoomMidday,
      afternoon: stockRoomAfternoon,
      evening: stockRoomEvening,
      night: stockRoomNight,
    },
    dark: 0x231b15,
    counter: true,
    closeUp: false,
    spots: { ...COUNTER_SPOTS, side: standing(1152, 815, 0.94, -1) },
    lamps: [{ x: 1010, y: 150, radius: 420 }],
    life: [
      {
        url: stockRoomTag,
        box: { x: 592, y: 300, width: 31, height: 49 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0],
        degrees: 5,
      },
    ],
    wash: 0.35,
  },
  street: {
    back: streetBack,
    overlays: {
      morning: streetMorning,
      afternoon: streetAfternoon,
      evening: streetEvening,
      night: streetNight,
    },
    dark: 0x23282d,
    counter: false,
    closeUp: false,
    focus: { x: 770, y: 268, width: 520, height: 90 },
    spots: STREET_SPOTS,
    lamps: [{ x: 176, y: 152, radius: 180 }],
    life: [
      {
        url: streetSign,
        box: { x: 1402, y: 191, width: 96, height: 88 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0],
        degrees: 2.5,
      },
      {
        url: passerFar,
        box: { x: -140, y: 492, width: 122, height: 296 },
        layer: 'back',
        motion: 'pass',
        by: [1880, 0],
        seconds: 15,
        within: { x: 0, y: 400, width: 1600, height: 400 },
      },
    ],
    wash: 1,
  },
  shop_phone: {
    back: shopPhoneBack,
    overlays: {
      morning: shopPhoneMorning,
      midday: shopPhoneMidday,
      afternoon: shopPhoneAfternoon,
      evening: shopPhoneEvening,
      night: shopPhoneNight,
    },
    dark: 0x2b2420,
    counter: false,
    closeUp: true,
    focus: { x: 800, y: 452, width: 480, height: 372 },
    spots: OPEN_SPOTS,
    lamps: [],
    life: [
      {
        url: shopPhoneCursor,
        box: { x: 714, y: 484, width: 4, height: 20 },
        layer: 'back',
        motion: 'blink',
      },
    ],
    wash: 0.4,
  },
} as const satisfies Record<string, PlaceArt>;
