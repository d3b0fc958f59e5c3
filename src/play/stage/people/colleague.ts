import type { Look } from '../look.ts';
import { BROWN } from './skins.ts';

/** A young colleague in a terracotta blazer. */
export const colleague = {
  skin: BROWN,
  hair: { style: 'bun', base: '#2a1b17', light: '#5f4238', dark: '#170e0c', grey: 0 },
  brow: { colour: '#1f1310', weight: 0.9, arch: 1.3 },
  eye: { iris: '#4b2d1b', rim: '#22120b', size: 1.14, slant: 2.6, lash: 1, tall: 0.92, apart: 1.05 },
  face: {
    width: 0.95,
    jaw: 0.9,
    chin: 0.92,
    length: 1.04,
    noseWidth: 1.26,
    noseLength: 0.98,
    lips: 1.42,
    mouth: 1.02,
    cheek: 0.3,
    bridge: 0.6,
    under: 1.15,
    bow: 0.9,
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
