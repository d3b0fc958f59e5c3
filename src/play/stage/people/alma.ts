import type { Look } from '../look.ts';
import { WARM } from './skins.ts';

/** A coach in her forties: sturdy, warm, dark curls and hoops. */
export const alma = {
  skin: WARM,
  hair: { style: 'curls', base: '#38231d', light: '#7a5140', dark: '#1f1210', grey: 0 },
  brow: { colour: '#33201a', weight: 1.2, arch: 1.25 },
  eye: { iris: '#5b3a20', rim: '#2b190e', size: 1.12, slant: 0.6, lash: 1, tall: 0.98 },
  face: {
    width: 1.05,
    jaw: 1.08,
    chin: 1,
    length: 0.98,
    noseWidth: 1.16,
    noseLength: 1.02,
    lips: 1.24,
    mouth: 1.12,
    cheek: 0.55,
    jowl: 0.12,
    bridge: 0.8,
  },
  age: 0.4,
  build: {
    shoulder: 172,
    slope: 32,
    neck: 39,
    chest: 144,
    waist: 138,
    hip: 164,
    arm: 1.1,
    bust: 1.3,
    height: 0.96,
  },
  dress: {
    style: 'track_jacket',
    base: '#2f7f7c',
    light: '#4e9d97',
    shade: '#205e5e',
    deep: '#154444',
    inner: '#f5ead6',
    innerShade: '#d8c6a6',
    trim: '#f3e3c4',
    legs: '#2f3a44',
  },
  wears: ['hoops'],
  nature: 'pleased',
} as const satisfies Look;
