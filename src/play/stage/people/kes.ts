import type { Look } from '../look.ts';
import { DEEP } from './skins.ts';

/** A student of about twenty: short twists, rectangular glasses, a hoodie. */
export const kes = {
  skin: DEEP,
  hair: { style: 'twists', base: '#2a1d19', light: '#6b5045', dark: '#140d0b', grey: 0 },
  brow: { colour: '#1c110d', weight: 1.15, arch: 0.8 },
  eye: { iris: '#3c2314', rim: '#1a0e07', size: 1.12, slant: 0.6, lash: 0.7, apart: 1.03 },
  face: {
    width: 0.97,
    jaw: 1.06,
    chin: 1.1,
    length: 1,
    noseWidth: 1.36,
    noseLength: 1,
    lips: 1.3,
    mouth: 1.08,
    cheek: 0.1,
    bridge: 0.35,
    tip: -0.1,
  },
  age: 0,
  build: {
    shoulder: 168,
    slope: 34,
    neck: 37,
    chest: 128,
    waist: 114,
    hip: 126,
    arm: 1.02,
    bust: 0,
    height: 1.01,
  },
  dress: {
    style: 'hoodie',
    base: '#b4643f',
    light: '#cf8560',
    shade: '#8f4b2e',
    deep: '#673320',
    inner: '#f1e5d0',
    innerShade: '#cdbb9b',
    trim: '#f1e2c6',
    legs: '#333b4a',
  },
  wears: ['square_glasses'],
  nature: 'calm',
} as const satisfies Look;
