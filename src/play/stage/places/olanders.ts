/** Olander's Hardware: an aisle and the back room. */
import type { PlaceArt } from '../place-art.ts';

export const OLANDERS: Readonly<Record<string, PlaceArt>> = {};
