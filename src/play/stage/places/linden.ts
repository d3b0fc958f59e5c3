/** The clothes shop Linden: a queue with two tills. */
import tillsAfternoon from '../../../../assets/places/two_tills/afternoon.svg?url';
import tillsBack from '../../../../assets/places/two_tills/back.svg?url';
import tillsEvening from '../../../../assets/places/two_tills/evening.svg?url';
import tillsFront from '../../../../assets/places/two_tills/front.svg?url';
import tillsMidday from '../../../../assets/places/two_tills/midday.svg?url';
import tillsMorning from '../../../../assets/places/two_tills/morning.svg?url';
import tillsNight from '../../../../assets/places/two_tills/night.svg?url';
import tillsTag from '../../../../assets/places/two_tills/price_tag.svg?url';
import tillsReady from '../../../../assets/places/two_tills/ready_light.svg?url';
import { COUNTER_SPOTS, type PlaceArt, standing } from '../place-art.ts';

export const LINDEN: Readonly<Record<string, PlaceArt>> = {
  two_tills: {
    back: tillsBack,
    front: tillsFront,
    overlays: {
      morning: tillsMorning,
      midday: tillsMidday,
      afternoon: tillsAfternoon,
      evening: tillsEvening,
      night: tillsNight,
    },
    dark: 0x2a2720,
    counter: true,
    closeUp: false,
    // The queue goes back from the counter towards the door, each a little smaller than the one before.
    spots: {
      ...COUNTER_SPOTS,
      floor: standing(600, 802, 0.8, 1),
      door: standing(400, 792, 0.62, 1),
      mirror: standing(985, 796, 0.64, -1),
    },
    lamps: [
      { x: 450, y: 118, radius: 230, off: ['night'] },
      { x: 1130, y: 112, radius: 220, off: ['night'] },
      { x: 640, y: 104, radius: 150 },
      { x: 860, y: 104, radius: 150 },
    ],
    life: [
      {
        url: tillsTag,
        box: { x: 1386, y: 420, width: 34, height: 60 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0.03],
        degrees: 5,
      },
      {
        url: tillsReady,
        box: { x: 1518, y: 690, width: 24, height: 24 },
        layer: 'front',
        motion: 'blink',
      },
    ],
    wash: 1,
  },
};
