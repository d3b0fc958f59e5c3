/** The sporting-goods shop End Zone, in a shopping centre. */
import sportsAfternoon from '../../../../assets/places/sports_shop/afternoon.svg?url';
import sportsBack from '../../../../assets/places/sports_shop/back.svg?url';
import sportsEvening from '../../../../assets/places/sports_shop/evening.svg?url';
import sportsFront from '../../../../assets/places/sports_shop/front.svg?url';
import sportsMidday from '../../../../assets/places/sports_shop/midday.svg?url';
import sportsMorning from '../../../../assets/places/sports_shop/morning.svg?url';
import sportsMullions from '../../../../assets/places/sports_shop/mullions.svg?url';
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
      night: sportsEvening,
    },
    dark: 0x26292b,
    counter: true,
    closeUp: false,
    spots: COUNTER_SPOTS,
    lamps: [
      { x: 470, y: 112, radius: 230 },
      { x: 1130, y: 112, radius: 230 },
      { x: 690, y: 88, radius: 150 },
      { x: 910, y: 88, radius: 150 },
    ],
    life: [
      {
        url: sportsPasserBy,
        box: { x: 160, y: 214, width: 120, height: 330 },
        layer: 'back',
        motion: 'pass',
        by: [430, 0],
        seconds: 9,
        within: GLASS,
        hours: ['morning', 'midday', 'afternoon', 'evening'],
      },
      {
        url: sportsPasserBy2,
        box: { x: 580, y: 216, width: 190, height: 330 },
        layer: 'back',
        motion: 'pass',
        by: [-520, 0],
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
