/** The service desk of Kettle & Crumb, a shop for kitchen appliances. */
import street from '../../../../assets/doors/street.svg?url';
import passer from '../../../../assets/life/passer.svg?url';
import afternoon from '../../../../assets/places/service_desk/afternoon.svg?url';
import back from '../../../../assets/places/service_desk/back.svg?url';
import evening from '../../../../assets/places/service_desk/evening.svg?url';
import front from '../../../../assets/places/service_desk/front.svg?url';
import midday from '../../../../assets/places/service_desk/midday.svg?url';
import morning from '../../../../assets/places/service_desk/morning.svg?url';
import next from '../../../../assets/places/service_desk/next.svg?url';
import night from '../../../../assets/places/service_desk/night.svg?url';
import windowFront from '../../../../assets/places/service_desk/window.svg?url';
import { COUNTER_SPOTS, type PlaceArt, standing } from '../place-art.ts';

export const KETTLE_AND_CRUMB: Readonly<Record<string, PlaceArt>> = {
  service_desk: {
    back,
    front,
    overlays: { morning, midday, afternoon, evening, night },
    dark: 0x262a24,
    counter: true,
    closeUp: false,
    spots: {
      ...COUNTER_SPOTS,
      door: standing(345, 790, 0.58, 1),
    },
    door: {
      hinge: { x: 276, top: 250, bottom: 573 },
      free: { x: 398, top: 250, bottom: 573 },
      open: { x: 304, top: 264, bottom: 561 },
      beyond: street,
      sill: { x: 340, scale: 0.182 },
      outside: { x: 480, scale: 0.166 },
    },
    lamps: [
      { x: 352, y: 130, radius: 230 },
      { x: 800, y: 98, radius: 200 },
      { x: 1160, y: 130, radius: 230 },
    ],
    life: [
      {
        url: passer,
        box: { x: -110, y: 258, width: 88, height: 214 },
        layer: 'back',
        motion: 'pass',
        by: [330, -8],
        seconds: 6,
        within: { x: 4, y: 160, width: 192, height: 322 },
        hours: ['morning', 'midday', 'afternoon'],
      },
      {
        url: windowFront,
        box: { x: 0, y: 60, width: 210, height: 520 },
        layer: 'back',
        motion: 'still',
      },
      {
        url: next,
        box: { x: 1515, y: 205, width: 24, height: 24 },
        layer: 'back',
        motion: 'blink',
      },
    ],
    wash: 1,
  },
};
