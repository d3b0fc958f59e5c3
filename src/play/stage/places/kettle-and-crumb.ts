/** The service desk of Kettle & Crumb. */
import type { PlaceArt } from '../place-art.ts';

export const KETTLE_AND_CRUMB: Readonly<Record<string, PlaceArt>> = {};
