/** Every drawn place by its id in scenarios. */
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
