/** Every drawn place by its id in scenarios. */
import corridor from '../../../assets/doors/corridor.svg?url';
import plainBack from '../../../assets/places/plain/back.svg?url';
import plainFront from '../../../assets/places/plain/front.svg?url';
import { COUNTER_SPOTS, type PlaceArt } from './place-art.ts';
import { CONTACT_CENTRE } from './places/contact-centre.ts';
import { END_ZONE } from './places/end-zone.ts';
import { KETTLE_AND_CRUMB } from './places/kettle-and-crumb.ts';
import { LINDEN } from './places/linden.ts';
import { MARLOW_AND_FINCH } from './places/marlow-and-finch.ts';
import { OLANDERS } from './places/olanders.ts';

/** The room for a place nobody has drawn. */
const PLAIN: PlaceArt = {
  back: plainBack,
  front: plainFront,
  overlays: {},
  dark: 0x2b2420,
  counter: true,
  closeUp: false,
  spots: COUNTER_SPOTS,
  door: {
    hinge: { x: 1402, top: 184, bottom: 617 },
    free: { x: 1240, top: 184, bottom: 617 },
    open: { x: 1364, top: 204, bottom: 600 },
    beyond: corridor,
    sill: { x: 1318, scale: 0.214 },
    outside: { x: 1140, scale: 0.2 },
    indoors: true,
  },
  lamps: [],
  wash: 1,
};

/** Every drawn place by its id in scenarios. */
export const PLACES: Readonly<Record<string, PlaceArt>> = {
  plain: PLAIN,
  ...MARLOW_AND_FINCH,
  ...END_ZONE,
  ...LINDEN,
  ...OLANDERS,
  ...KETTLE_AND_CRUMB,
  ...CONTACT_CENTRE,
};

/** The drawing of a place; an unknown place gets the plain lit room. */
export function placeArt(id: string): PlaceArt {
  return Object.hasOwn(PLACES, id) ? (PLACES[id] ?? PLAIN) : PLAIN;
}
