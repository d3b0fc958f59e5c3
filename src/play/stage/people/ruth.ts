import type { Look } from '../look.ts';
import { ROSY } from './skins.ts';

/** The owner of the boutique, in her late seventies: white waves and pearls. */
export const ruth = {
  skin: ROSY,
  hair: { style: 'waves', base: '#e2ddd5', light: '#ffffff', dark: '#aea79d', grey: 1 },
  brow: { colour: '#a49a8e', weight: 0.85, arch: 1.35 },
  eye: { iris: '#6f8478', rim: '#39483f', size: 1.02, slant: -0.6, lash: 0.6, hood: 0.35 },
  face: {
    width: 0.97,
    jaw: 1.02,
    chin: 0.98,
    length: 1.03,
    noseWidth: 0.98,
    noseLength: 1.1,
    lips: 0.86,
    mouth: 0.98,
    cheek: -0.15,
    jowl: 0.15,
    bridge: 1.4,
    tip: 0.1,
  },
  age: 1,
  build: {
    shoulder: 153,
    slope: 34,
    neck: 33,
    chest: 122,
    waist: 114,
    hip: 138,
    arm: 0.97,
    bust: 0.9,
    height: 0.96,
  },
  dress: {
    style: 'blazer',
    base: '#6d5566',
    light: '#8c7385',
    shade: '#54404f',
    deep: '#3d2d39',
    inner: '#f7eee0',
    innerShade: '#dccbb3',
    trim: '#e6dccb',
    legs: '#3c3540',
  },
  wears: ['pearls', 'necklace'],
  nature: 'calm',
} as const satisfies Look;
