import type { Look } from '../look.ts';
import { RUDDY } from './skins.ts';

/** An old gentleman in tweed. */
export const gent = {
  skin: RUDDY,
  hair: { style: 'thinning', base: '#b9b2a8', light: '#e6e1d8', dark: '#8b847b', grey: 1 },
  brow: { colour: '#9b9288', weight: 1.45 },
  eye: { iris: '#5d7388', rim: '#33424f', size: 0.96, slant: -1, lash: 0.25 },
  face: {
    width: 1.05,
    jaw: 1.12,
    chin: 1.25,
    length: 1.05,
    noseWidth: 1.24,
    noseLength: 1.14,
    lips: 0.62,
    mouth: 1.06,
    bow: 0.3,
    bridge: 1.2,
    tip: 0.2,
  },
  age: 1,
  build: {
    shoulder: 188,
    slope: 30,
    neck: 45,
    chest: 150,
    waist: 150,
    hip: 150,
    arm: 1.12,
    bust: 0,
    height: 1.04,
  },
  dress: {
    style: 'tweed',
    base: '#7d6650',
    light: '#988069',
    shade: '#5f4b39',
    deep: '#443528',
    inner: '#efe6d6',
    innerShade: '#cfc1a9',
    trim: '#6f3a2d',
    legs: '#46423f',
  },
  wears: ['moustache', 'scarf'],
  nature: 'calm',
} as const satisfies Look;
