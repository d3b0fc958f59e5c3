import type { Look } from '../look.ts';
import { PALE } from './skins.ts';

/** A tall, lean man in his late sixties: flat cap, short white beard, round glasses. */
export const gus = {
  skin: PALE,
  hair: { style: 'cap', base: '#d3cec6', light: '#f4f1ea', dark: '#a49e95', grey: 1 },
  headwear: { base: '#6b6a5c', light: '#8f8d7a', dark: '#48473d' },
  brow: { colour: '#8f877c', weight: 1.35, arch: 0.7 },
  eye: { iris: '#5f8ba6', rim: '#2f4f63', size: 0.98, slant: -0.8, lash: 0.25, hood: 0.3, apart: 0.96 },
  face: {
    width: 0.94,
    jaw: 1.04,
    chin: 1.12,
    length: 1.1,
    noseWidth: 1.02,
    noseLength: 1.2,
    lips: 0.7,
    mouth: 1,
    cheek: -0.6,
    bridge: 1.7,
    tip: 0.3,
  },
  age: 0.9,
  build: {
    shoulder: 174,
    slope: 36,
    neck: 38,
    chest: 128,
    waist: 122,
    hip: 130,
    arm: 1.04,
    bust: 0,
    height: 1.07,
  },
  dress: {
    style: 'work_jacket',
    base: '#4b6076',
    light: '#687d93',
    shade: '#37485a',
    deep: '#263441',
    inner: '#e7dcc6',
    innerShade: '#c6b799',
    trim: '#8a5a3b',
    legs: '#4b4338',
  },
  wears: ['round_glasses', 'full_beard'],
  nature: 'calm',
} as const satisfies Look;
