import type { Look } from '../look.ts';
import { OLIVE } from './skins.ts';

/** A woman in her thirties in a dusty-plum headscarf and a long coat. */
export const noor = {
  skin: OLIVE,
  hair: { style: 'headscarf', base: '#2c1f1c', light: '#5c463d', dark: '#1a1210', grey: 0 },
  headwear: { base: '#8f6b79', light: '#b4929c', dark: '#66475a' },
  brow: { colour: '#2f1f19', weight: 1.2, arch: 1.1, length: 1.04 },
  eye: { iris: '#6a5530', rim: '#30240f', size: 1.16, slant: 1.4, lash: 1.1, tall: 1 },
  face: {
    width: 0.96,
    jaw: 0.95,
    chin: 0.92,
    length: 1.01,
    noseWidth: 0.98,
    noseLength: 1.08,
    lips: 1.1,
    mouth: 0.98,
    cheek: 0.1,
    bridge: 1.6,
    tip: 0.2,
  },
  age: 0.22,
  build: {
    shoulder: 152,
    slope: 36,
    neck: 35,
    chest: 122,
    waist: 114,
    hip: 140,
    arm: 0.98,
    bust: 0.9,
    height: 0.99,
  },
  dress: {
    style: 'long_coat',
    base: '#55655c',
    light: '#728378',
    shade: '#3f4d45',
    deep: '#2c3730',
    inner: '#efe4d2',
    innerShade: '#cfc0a6',
    trim: '#b99a5b',
    legs: '#39352f',
  },
  wears: [],
  nature: 'calm',
} as const satisfies Look;
