/** The sporting-goods shop End Zone, in a shopping centre. */
import mall from '../../../../assets/doors/mall.svg?url';
import sportsAfternoon from '../../../../assets/places/sports_shop/afternoon.svg?url';
import sportsBack from '../../../../assets/places/sports_shop/back.svg?url';
import sportsEvening from '../../../../assets/places/sports_shop/evening.svg?url';
import sportsFront from '../../../../assets/places/sports_shop/front.svg?url';
import sportsMidday from '../../../../assets/places/sports_shop/midday.svg?url';
import sportsMorning from '../../../../assets/places/sports_shop/morning.svg?url';
import sportsMullions from '../../../../assets/places/sports_shop/mullions.svg?url';
import sportsNight from '../../../../assets/places/sports_shop/night.svg?url';
import sportsPasserBy from '../../../../assets/places/sports_shop/passer_by.svg?url';
import sportsPasserBy2 from '../../../../assets/places/sports_shop/passer_by_2.svg?url';
import sportsPennant from '../../../../assets/places/sports_shop/pennant.svg?url';
import { COUNTER_SPOTS, type PlaceArt } from '../place-art.ts';

/** The glass between the shop and the centre's corridor. */
const GLASS = { x: 292, y: 150, width: 262, height: 416 } as const;

export const END_ZONE: Readonly<Record<string, PlaceArt>> = {
  sports_shop: {
    back: sportsBack,
    front: sportsFront,
    overlays: {
      morning: sportsMorning,
      midday: sportsMidday,
      afternoon: sportsAfternoon,
      evening: sportsEvening,
      night: sportsNight,
    },
    dark: 0x26292b,
    counter: true,
    closeUp: false,
    spots: COUNTER_SPOTS,
    door: {
      hinge: { x: 383, top: 218, bottom: 566 },
      free: { x: 463, top: 218, bottom: 566 },
      open: { x: 400, top: 230, bottom: 554 },
      beyond: mall,
      sill: { x: 424, scale: 0.172 },
      outside: { x: 620, scale: 0.155 },
      through: GLASS,
      indoors: true,
    },
    lamps: [
      { x: 470, y: 112, radius: 230, off: ['night'] },
      { x: 1130, y: 112, radius: 230, off: ['night'] },
      { x: 690, y: 88, radius: 150 },
      { x: 910, y: 88, radius: 150 },
    ],
    life: [
      {
        url: sportsPasserBy,
        box: { x: 200, y: 318, width: 86, height: 237 },
        layer: 'back',
        motion: 'pass',
        by: [380, 0],
        seconds: 9,
        within: GLASS,
        hours: ['morning', 'midday', 'afternoon', 'evening'],
      },
      {
        url: sportsPasserBy2,
        box: { x: 570, y: 318, width: 136, height: 237 },
        layer: 'back',
        motion: 'pass',
        by: [-450, 0],
        seconds: 12,
        within: GLASS,
        hours: ['midday', 'afternoon'],
      },
      {
        url: sportsMullions,
        box: { x: 278, y: 134, width: 290, height: 446 },
        layer: 'back',
        motion: 'still',
      },
      {
        url: sportsPennant,
        box: { x: 1044, y: 170, width: 60, height: 110 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0.03],
        degrees: 2.5,
      },
    ],
    wash: 1,
  },
};
