/** What a customer of Marlow & Finch sees at home: the bedroom, the shelf in the wardrobe, the telephone in her hand. */
import bedroomAfternoon from '../../../../assets/places/bedroom/afternoon.svg?url';
import bedroomBack from '../../../../assets/places/bedroom/back.svg?url';
import bedroomCurtain from '../../../../assets/places/bedroom/curtain.svg?url';
import bedroomCurtainDusk from '../../../../assets/places/bedroom/curtain_dusk.svg?url';
import bedroomEvening from '../../../../assets/places/bedroom/evening.svg?url';
import bedroomMorning from '../../../../assets/places/bedroom/morning.svg?url';
import bedroomNight from '../../../../assets/places/bedroom/night.svg?url';
import shelfAfternoon from '../../../../assets/places/bedroom_shelf/afternoon.svg?url';
import shelfBack from '../../../../assets/places/bedroom_shelf/back.svg?url';
import shelfEvening from '../../../../assets/places/bedroom_shelf/evening.svg?url';
import shelfMidday from '../../../../assets/places/bedroom_shelf/midday.svg?url';
import shelfMorning from '../../../../assets/places/bedroom_shelf/morning.svg?url';
import shelfNight from '../../../../assets/places/bedroom_shelf/night.svg?url';
import shelfSachet from '../../../../assets/places/bedroom_shelf/sachet.svg?url';
import phoneAfternoon from '../../../../assets/places/phone/afternoon.svg?url';
import phoneBack from '../../../../assets/places/phone/back.svg?url';
import phoneDot from '../../../../assets/places/phone/dot.svg?url';
import phoneEvening from '../../../../assets/places/phone/evening.svg?url';
import phoneFront from '../../../../assets/places/phone/front.svg?url';
import phoneMorning from '../../../../assets/places/phone/morning.svg?url';
import phoneNight from '../../../../assets/places/phone/night.svg?url';
import { type Life, OPEN_SPOTS, type PlaceArt, standing } from '../place-art.ts';

const CURTAIN = {
  box: { x: 352, y: 60, width: 126, height: 552 },
  layer: 'back',
  motion: 'sway',
  pivot: [0.5, 0],
  degrees: 1.2,
} as const satisfies Omit<Life, 'url'>;

export const AT_HOME = {
  bedroom: {
    back: bedroomBack,
    overlays: {
      morning: bedroomMorning,
      afternoon: bedroomAfternoon,
      evening: bedroomEvening,
      night: bedroomNight,
    },
    dark: 0x2a2622,
    counter: false,
    closeUp: false,
    focus: { x: 1080, y: 636, width: 230, height: 110 },
    spots: {
      ...OPEN_SPOTS,
      door: standing(945, 910, 0.86, -1),
      mirror: standing(1130, 915, 0.9, -1),
      floor: standing(314, 915, 0.86, 1),
      counter: standing(515, 920, 0.95, 1),
      side: standing(132, 920, 0.9, 1),
    },
    lamps: [{ x: 1536, y: 300, radius: 260 }],
    life: [
      { ...CURTAIN, url: bedroomCurtain, hours: ['morning', 'midday', 'afternoon'] },
      { ...CURTAIN, url: bedroomCurtainDusk, hours: ['evening', 'night'] },
    ],
    wash: 0.5,
  },
  bedroom_shelf: {
    back: shelfBack,
    overlays: {
      morning: shelfMorning,
      midday: shelfMidday,
      afternoon: shelfAfternoon,
      evening: shelfEvening,
      night: shelfNight,
    },
    dark: 0x24211f,
    counter: false,
    closeUp: true,
    focus: { x: 800, y: 420, width: 470, height: 330 },
    spots: OPEN_SPOTS,
    lamps: [],
    life: [
      {
        url: shelfSachet,
        box: { x: 1112, y: 572, width: 60, height: 92 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0],
        degrees: 4,
      },
    ],
    wash: 0.6,
  },
  phone: {
    back: phoneBack,
    front: phoneFront,
    overlays: {
      morning: phoneMorning,
      afternoon: phoneAfternoon,
      evening: phoneEvening,
      night: phoneNight,
    },
    dark: 0x1b1a1c,
    counter: false,
    closeUp: true,
    focus: { x: 800, y: 372, width: 470, height: 400 },
    spots: OPEN_SPOTS,
    lamps: [],
    life: [
      {
        url: phoneDot,
        box: { x: 701, y: 580, width: 18, height: 18 },
        layer: 'front',
        motion: 'blink',
      },
    ],
    wash: 0.3,
  },
} as const satisfies Record<string, PlaceArt>;
