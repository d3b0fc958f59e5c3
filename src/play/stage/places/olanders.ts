/** Olander's Hardware: aisle nine and the back room. */
import shop from '../../../../assets/doors/shop.svg?url';
import street from '../../../../assets/doors/street.svg?url';
import aisleAfternoon from '../../../../assets/places/hardware_aisle/afternoon.svg?url';
import aisleBack from '../../../../assets/places/hardware_aisle/back.svg?url';
import aisleBars from '../../../../assets/places/hardware_aisle/bars.svg?url';
import aisleDrip from '../../../../assets/places/hardware_aisle/drip.svg?url';
import aisleEvening from '../../../../assets/places/hardware_aisle/evening.svg?url';
import aisleFront from '../../../../assets/places/hardware_aisle/front.svg?url';
import aisleMidday from '../../../../assets/places/hardware_aisle/midday.svg?url';
import aisleMorning from '../../../../assets/places/hardware_aisle/morning.svg?url';
import aisleNight from '../../../../assets/places/hardware_aisle/night.svg?url';
import aislePasserBy from '../../../../assets/places/hardware_aisle/passer_by.svg?url';
import aisleTag from '../../../../assets/places/hardware_aisle/tag.svg?url';
import roomAfternoon from '../../../../assets/places/hardware_back/afternoon.svg?url';
import roomBack from '../../../../assets/places/hardware_back/back.svg?url';
import roomEvening from '../../../../assets/places/hardware_back/evening.svg?url';
import roomFront from '../../../../assets/places/hardware_back/front.svg?url';
import roomLed from '../../../../assets/places/hardware_back/led.svg?url';
import roomMidday from '../../../../assets/places/hardware_back/midday.svg?url';
import roomMorning from '../../../../assets/places/hardware_back/morning.svg?url';
import roomNight from '../../../../assets/places/hardware_back/night.svg?url';
import roomSteam from '../../../../assets/places/hardware_back/steam.svg?url';
import { COUNTER_SPOTS, type PlaceArt } from '../place-art.ts';

export const OLANDERS: Readonly<Record<string, PlaceArt>> = {
  hardware_aisle: {
    back: aisleBack,
    front: aisleFront,
    overlays: {
      morning: aisleMorning,
      midday: aisleMidday,
      afternoon: aisleAfternoon,
      evening: aisleEvening,
      night: aisleNight,
    },
    dark: 0x2a231b,
    counter: true,
    closeUp: false,
    spots: COUNTER_SPOTS,
    door: {
      hinge: { x: 742, top: 238, bottom: 486 },
      free: { x: 858, top: 238, bottom: 486 },
      open: { x: 766, top: 248, bottom: 476 },
      beyond: street,
      sill: { x: 800, scale: 0.108 },
      outside: { x: 900, scale: 0.1 },
    },
    lamps: [
      { x: 470, y: 104, radius: 230 },
      { x: 1130, y: 104, radius: 230 },
    ],
    life: [
      {
        url: aislePasserBy,
        box: { x: 676, y: 240, width: 70, height: 200 },
        layer: 'back',
        motion: 'pass',
        by: [190, 0],
        seconds: 7,
        within: { x: 752, y: 250, width: 96, height: 180 },
        hours: ['morning', 'midday', 'afternoon'],
      },
      { url: aisleBars, box: { x: 752, y: 250, width: 96, height: 180 }, layer: 'back', motion: 'still' },
      {
        url: aisleTag,
        box: { x: 940, y: 126, width: 32, height: 56 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0.03],
        degrees: 4,
      },
      {
        url: aisleDrip,
        box: { x: 1391, y: 766, width: 9, height: 12 },
        layer: 'front',
        motion: 'blink',
      },
    ],
    wash: 0.8,
  },
  hardware_back: {
    back: roomBack,
    front: roomFront,
    overlays: {
      morning: roomMorning,
      midday: roomMidday,
      afternoon: roomAfternoon,
      evening: roomEvening,
      night: roomNight,
    },
    dark: 0x231b15,
    counter: true,
    closeUp: false,
    spots: COUNTER_SPOTS,
    // In the wall on the right: it opens into the shop, and they go behind the near side of its frame.
    door: {
      hinge: { x: 1406.1, top: 141.6, bottom: 612.5 },
      free: { x: 1523.1, top: 103.4, bottom: 665 },
      open: { x: 1494, top: 150, bottom: 602 },
      beyond: shop,
      sill: { x: 1456, scale: 0.226 },
      outside: { x: 1620, scale: 0.22 },
      indoors: true,
    },
    lamps: [
      { x: 800, y: 96, radius: 320, off: ['night'] },
      { x: 1224, y: 392, radius: 150 },
    ],
    life: [
      {
        url: roomSteam,
        box: { x: 988, y: 338, width: 44, height: 84 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 1],
        degrees: 5,
      },
      {
        url: roomLed,
        box: { x: 1272, y: 438, width: 20, height: 20 },
        layer: 'back',
        motion: 'blink',
      },
    ],
    wash: 0.6,
  },
};
