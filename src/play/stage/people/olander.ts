import type { Look } from '../look.ts';
import { WEATHERED } from './skins.ts';

/** The owner of a shop, in her sixties: a silver plait, strong brows, an apron. */
export const olander = {
  skin: WEATHERED,
  hair: { style: 'braid', base: '#a8a5a2', light: '#e6e3de', dark: '#6f6c6c', grey: 1 },
  brow: { colour: '#66605c', weight: 1.55, arch: 0.85, length: 1.04 },
  eye: { iris: '#6b7a52', rim: '#363f29', size: 1, slant: -0.6, lash: 0.5, hood: 0.4 },
  face: {
    width: 1,
    jaw: 1.16,
    chin: 1.12,
    length: 1.05,
    noseWidth: 1.1,
    noseLength: 1.14,
    lips: 0.8,
    mouth: 1.06,
    cheek: -0.35,
    bridge: 1.7,
    tip: 0.15,
    bow: 0.35,
  },
  age: 0.85,
  build: {
    shoulder: 166,
    slope: 34,
    neck: 37,
    chest: 134,
    waist: 130,
    hip: 148,
    arm: 1.08,
    bust: 0.9,
    height: 1,
  },
  dress: {
    style: 'apron',
    base: '#4d6179',
    light: '#6c8198',
    shade: '#394a5f',
    deep: '#283647',
    inner: '#8c3f3b',
    innerShade: '#6c2d2b',
    trim: '#7a3a34',
    legs: '#3b3a3f',
  },
  wears: ['earrings'],
  nature: 'calm',
} as const satisfies Look;
