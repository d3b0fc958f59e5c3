/** Desks far from the customer: the telephone and the live chat. */
import type { PlaceArt } from '../place-art.ts';

export const CONTACT_CENTRE: Readonly<Record<string, PlaceArt>> = {};
