import type { Look } from '../look.ts';
import { PINK } from './skins.ts';

/** A heavy man in his fifties in a rain jacket: balding, sandy, unshaven. */
export const owen = {
  skin: PINK,
  hair: { style: 'balding', base: '#a98360', light: '#d0ae88', dark: '#7c5b40', grey: 0.3 },
  brow: { colour: '#86623f', weight: 1.35, arch: 0.55, length: 0.94 },
  eye: { iris: '#5f86a0', rim: '#34505f', size: 0.96, slant: -1.4, lash: 0.25, hood: 0.35, apart: 0.97 },
  face: {
    width: 1.08,
    jaw: 1.1,
    chin: 1.16,
    length: 0.98,
    noseWidth: 1.34,
    noseLength: 1,
    lips: 0.72,
    mouth: 1.04,
    cheek: 0.9,
    jowl: 0.75,
    bridge: 0.6,
    tip: -0.15,
  },
  age: 0.6,
  build: {
    shoulder: 196,
    slope: 32,
    neck: 52,
    chest: 168,
    waist: 186,
    hip: 176,
    arm: 1.12,
    bust: 0.1,
    height: 1,
  },
  dress: {
    style: 'rain_jacket',
    base: '#c99a3d',
    light: '#e0b862',
    shade: '#a1772b',
    deep: '#76561f',
    inner: '#5b6b74',
    innerShade: '#434f57',
    trim: '#4b5a45',
    legs: '#4a4a50',
  },
  wears: ['stubble'],
  nature: 'calm',
} as const satisfies Look;
