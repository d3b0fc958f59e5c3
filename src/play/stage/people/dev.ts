import type { Look } from '../look.ts';
import { TAN } from './skins.ts';

/** A young man on the staff of a sports shop: slim, thick black hair, a trimmed beard. */
export const dev = {
  skin: TAN,
  hair: { style: 'quiff', base: '#211a1b', light: '#544648', dark: '#110d0e', grey: 0 },
  brow: { colour: '#1b1415', weight: 1.45, arch: 0.7, length: 1.06 },
  eye: { iris: '#3f2717', rim: '#1d110a', size: 1.04, slant: 0.8, lash: 0.29, apart: 0.97, tall: 0.94 },
  face: {
    width: 0.95,
    jaw: 1.04,
    chin: 1.08,
    length: 1.05,
    noseWidth: 1.06,
    noseLength: 1.1,
    lips: 1.04,
    mouth: 0.98,
    cheek: -0.25,
    bridge: 1.5,
    bow: 0.6,
    under: 1.1,
  },
  age: 0.1,
  build: {
    shoulder: 164,
    slope: 34,
    neck: 37,
    chest: 126,
    waist: 112,
    hip: 126,
    arm: 1,
    bust: 0,
    height: 1.02,
  },
  dress: {
    style: 'polo',
    base: '#3f5f86',
    light: '#5d7fa6',
    shade: '#2d4766',
    deep: '#1f3249',
    inner: '#f2ece0',
    innerShade: '#cfc6b4',
    trim: '#d98a4a',
    legs: '#33363d',
  },
  wears: ['beard', 'lanyard'],
  nature: 'pleased',
} as const satisfies Look;
