import type { Look } from '../look.ts';
import { ROSY } from './skins.ts';

/** A colleague near retirement: grey crop, glasses, cardigan. */
export const imogen = {
  skin: ROSY,
  hair: { style: 'pixie', base: '#6f6761', light: '#c9c3ba', dark: '#48423f', grey: 1 },
  brow: { colour: '#5d544d', weight: 0.85 },
  eye: { iris: '#5f7f8e', rim: '#2f434e', size: 1.02, slant: 0, lash: 0.7, apart: 0.98, hood: 0.2 },
  face: {
    width: 0.98,
    jaw: 1.1,
    chin: 1.06,
    length: 1.05,
    noseWidth: 1.02,
    noseLength: 1.1,
    lips: 0.72,
    mouth: 1.04,
    cheek: -0.3,
    bridge: 1.35,
    tip: 0.1,
    bow: 0.4,
  },
  age: 0.68,
  build: {
    shoulder: 158,
    slope: 38,
    neck: 35,
    chest: 130,
    waist: 124,
    hip: 148,
    arm: 1.02,
    bust: 1.1,
    height: 0.98,
  },
  dress: {
    style: 'cardigan',
    base: '#8a9b80',
    light: '#a6b59b',
    shade: '#6c7d65',
    deep: '#4f5f4b',
    inner: '#faf3e7',
    innerShade: '#ddcfba',
    trim: '#6a4a33',
    legs: '#5b4a40',
  },
  wears: ['glasses', 'earrings', 'lanyard'],
  nature: 'calm',
} as const satisfies Look;
