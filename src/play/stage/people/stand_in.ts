import type { Look } from '../look.ts';
import { OLIVE } from './skins.ts';

/** Whoever nobody has drawn. */
export const stand_in = {
  skin: OLIVE,
  hair: { style: 'crop', base: '#4a3d35', light: '#7b685a', dark: '#2f2620', grey: 0 },
  brow: { colour: '#463830', weight: 1.1 },
  eye: { iris: '#5f5540', rim: '#332d20', size: 1.05, slant: 0, lash: 0.5 },
  face: {
    width: 1,
    jaw: 1.08,
    chin: 1.08,
    length: 1.01,
    noseWidth: 1.06,
    noseLength: 1.03,
    lips: 0.86,
    mouth: 1,
    bow: 0.7,
  },
  age: 0.35,
  build: {
    shoulder: 170,
    slope: 34,
    neck: 39,
    chest: 136,
    waist: 128,
    hip: 140,
    arm: 1.06,
    bust: 0.2,
    height: 1.01,
  },
  dress: {
    style: 'jumper',
    base: '#a79c8d',
    light: '#c0b6a8',
    shade: '#877c6e',
    deep: '#665c50',
    inner: '#f1e9dc',
    innerShade: '#d0c4b2',
    trim: '#7d7265',
    legs: '#4d4b4c',
  },
  wears: [],
  nature: 'calm',
} as const satisfies Look;
