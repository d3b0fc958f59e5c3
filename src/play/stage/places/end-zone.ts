/** The sporting-goods shop End Zone. */
import type { PlaceArt } from '../place-art.ts';

export const END_ZONE: Readonly<Record<string, PlaceArt>> = {};
