import type { Look } from '../look.ts';
import { BROWN } from './skins.ts';

/** A young colleague in a terracotta blazer. */
export const colleague = {
  skin: BROWN,
  hair: { style: 'bun', base: '#2a1b17', light: '#5f4238', dark: '#170e0c', grey: 0 },
  brow: { colour: '#1f1310', weight: 1.05 },
  eye: { iris: '#4b2d1b', rim: '#22120b', size: 1.17, slant: 1.6, lash: 1 },
  face: {
    width: 0.97,
    jaw: 0.95,
    chin: 0.96,
    length: 1,
    noseWidth: 1.2,
    noseLength: 0.98,
    lips: 1.36,
    mouth: 1.06,
  },
  age: 0.05,
  build: {
    shoulder: 152,
    slope: 34,
    neck: 33,
    chest: 118,
    waist: 100,
    hip: 138,
    arm: 0.97,
    bust: 0.95,
    height: 1,
  },
  dress: {
    style: 'blazer',
    base: '#b9603f',
    light: '#d07f5c',
    shade: '#95482e',
    deep: '#6f3421',
    inner: '#f4e6cd',
    innerShade: '#d8c3a0',
    trim: '#e3b65a',
    legs: '#2f3038',
  },
  wears: ['earrings', 'necklace'],
  nature: 'pleased',
} as const satisfies Look;
