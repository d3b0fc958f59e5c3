import type { Look } from '../look.ts';
import { FAIR } from './skins.ts';

/** The customer of the boutique: in her forties, a bob, a slate-blue coat. */
export const dana = {
  skin: FAIR,
  hair: { style: 'bob', base: '#5c3524', light: '#9a6242', dark: '#3a2018', grey: 0 },
  brow: { colour: '#55331f', weight: 1 },
  eye: { iris: '#7d6a3c', rim: '#41351f', size: 1.17, slant: 1, lash: 1 },
  face: {
    width: 1,
    jaw: 0.94,
    chin: 0.88,
    length: 1,
    noseWidth: 0.98,
    noseLength: 0.95,
    lips: 1.02,
    mouth: 0.96,
    bridge: 0.85,
    tip: -0.25,
    bow: 1.15,
  },
  age: 0.2,
  build: {
    shoulder: 158,
    slope: 34,
    neck: 36,
    chest: 122,
    waist: 106,
    hip: 138,
    arm: 1,
    bust: 1,
    height: 1,
  },
  dress: {
    style: 'coat',
    base: '#4a647e',
    light: '#64809a',
    shade: '#344a61',
    deep: '#24364a',
    inner: '#f6ead6',
    innerShade: '#dcc7a8',
    trim: '#b98a4e',
    legs: '#3b3a44',
  },
  wears: ['earrings'],
  nature: 'calm',
} as const satisfies Look;
