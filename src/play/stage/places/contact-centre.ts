/** Desks far from the customer: the telephone, with a window into the caller's home, and the live chat. */

import callAfternoon from '../../../../assets/places/contact_centre/afternoon.svg?url';
import callBack from '../../../../assets/places/contact_centre/back.svg?url';
import callEvening from '../../../../assets/places/contact_centre/evening.svg?url';
import callFront from '../../../../assets/places/contact_centre/front.svg?url';
import callMorning from '../../../../assets/places/contact_centre/morning.svg?url';
import callNight from '../../../../assets/places/contact_centre/night.svg?url';
import callTowel from '../../../../assets/places/contact_centre/towel.svg?url';
import callWave from '../../../../assets/places/contact_centre/wave.svg?url';
import chatAfternoon from '../../../../assets/places/live_chat/afternoon.svg?url';
import chatBack from '../../../../assets/places/live_chat/back.svg?url';
import chatDots from '../../../../assets/places/live_chat/dots.svg?url';
import chatEvening from '../../../../assets/places/live_chat/evening.svg?url';
import chatFront from '../../../../assets/places/live_chat/front.svg?url';
import chatLeaf from '../../../../assets/places/live_chat/leaf.svg?url';
import chatMorning from '../../../../assets/places/live_chat/morning.svg?url';
import chatNight from '../../../../assets/places/live_chat/night.svg?url';
import type { Area } from '../door.ts';
import { COUNTER_SPOTS, type PlaceArt, standing } from '../place-art.ts';

/** The arch of the caller's home, and the two pictures on the screen of the chat. */
const HOME: Area = { x: 380, y: 0, width: 840, height: 1200 };
const LARGE: Area = { x: 578, y: 124, width: 350, height: 644 };
const SMALL: Area = { x: 946, y: 162, width: 232, height: 606 };

export const CONTACT_CENTRE: Readonly<Record<string, PlaceArt>> = {
  contact_centre: {
    back: callBack,
    front: callFront,
    overlays: { morning: callMorning, afternoon: callAfternoon, evening: callEvening, night: callNight },
    dark: 0x1f2830,
    counter: true,
    closeUp: false,
    // The caller fills the arch of her home; a colleague stands in the office, before the left of it.
    spots: {
      ...COUNTER_SPOTS,
      door: standing(800, 790, 0.86),
      floor: standing(608, 800, 0.8, 1),
      mirror: standing(995, 800, 0.78, -1),
      side: standing(430, 815, 0.88, 1),
    },
    panes: { door: HOME, floor: HOME, mirror: HOME, counter: HOME },
    lamps: [{ x: 640, y: 126, radius: 240 }],
    life: [
      {
        url: callTowel,
        box: { x: 900, y: 586, width: 60, height: 100 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.5, 0],
        degrees: 2,
      },
      {
        url: callWave,
        box: { x: 1300, y: 708, width: 92, height: 40 },
        layer: 'front',
        motion: 'blink',
      },
    ],
    wash: 0.6,
  },
  live_chat: {
    back: chatBack,
    front: chatFront,
    overlays: { morning: chatMorning, afternoon: chatAfternoon, evening: chatEvening, night: chatNight },
    dark: 0x2a2723,
    counter: true,
    closeUp: false,
    // What was written.
    focus: { x: 454, y: 350, width: 220, height: 60 },
    // Everybody is a picture on the screen: the customer in the large tile, anybody else in the small one.
    spots: {
      door: standing(753, 810, 0.86),
      floor: standing(1062, 810, 0.74, -1),
      mirror: standing(1062, 810, 0.74, -1),
      counter: standing(753, 810, 0.95),
      side: standing(1062, 810, 0.74, -1),
    },
    panes: { door: LARGE, floor: SMALL, mirror: SMALL, counter: LARGE, side: SMALL },
    lamps: [{ x: 896, y: 176, radius: 150 }],
    life: [
      {
        url: chatDots,
        box: { x: 382, y: 462.5, width: 80, height: 16 },
        layer: 'back',
        motion: 'blink',
      },
      {
        url: chatLeaf,
        box: { x: 1556, y: 86, width: 40, height: 82 },
        layer: 'back',
        motion: 'sway',
        pivot: [0.4, 1],
        degrees: 3,
      },
    ],
    wash: 0.35,
  },
};
