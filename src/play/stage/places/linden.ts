/** The clothes shop Linden: a queue with two tills. */
import type { PlaceArt } from '../place-art.ts';

export const LINDEN: Readonly<Record<string, PlaceArt>> = {};
