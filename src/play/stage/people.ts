/** The people as data: one rig draws them all. Lengths are figure units (a head is about 240 high). */
import type { Mood } from './view.ts';

export interface Skin {
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  readonly cheek: string;
  readonly lip: string;
  readonly lipDeep: string;
  readonly nail: string;
}

export type HairStyle = 'bob' | 'pixie' | 'bun' | 'thinning' | 'crop';
export type DressStyle = 'coat' | 'cardigan' | 'tweed' | 'blazer' | 'jumper';

export interface Look {
  readonly skin: Skin;
  readonly hair: {
    readonly style: HairStyle;
    readonly base: string;
    readonly light: string;
    readonly dark: string;
    /** Single pale hairs, 0..1. */
    readonly grey: number;
  };
  readonly brow: { readonly colour: string; readonly weight: number };
  readonly eye: {
    readonly iris: string;
    readonly rim: string;
    readonly size: number;
    readonly slant: number;
    readonly lash: number;
  };
  /** Factors around 1. */
  readonly face: {
    readonly width: number;
    readonly jaw: number;
    readonly chin: number;
    readonly length: number;
    readonly noseWidth: number;
    readonly noseLength: number;
    readonly lips: number;
    readonly mouth: number;
  };
  /** 0 young, 1 old: lines, lids, cheeks. */
  readonly age: number;
  readonly build: {
    readonly shoulder: number;
    readonly slope: number;
    readonly neck: number;
    readonly chest: number;
    readonly waist: number;
    readonly hip: number;
    readonly arm: number;
    readonly bust: number;
    /** Height of the whole person against the others. */
    readonly height: number;
  };
  readonly dress: {
    readonly style: DressStyle;
    readonly base: string;
    readonly light: string;
    readonly shade: string;
    readonly deep: string;
    readonly inner: string;
    readonly innerShade: string;
    readonly trim: string;
    readonly legs: string;
  };
  readonly wears: readonly ('glasses' | 'earrings' | 'necklace' | 'moustache' | 'beard' | 'lanyard')[];
  /** How they look when nobody has said how they feel. */
  readonly nature: Mood;
}

const FAIR: Skin = {
  light: '#f9dcc4',
  base: '#f0c6a6',
  shade: '#dba17d',
  deep: '#b97453',
  cheek: '#df7263',
  lip: '#c4625c',
  lipDeep: '#8d3d42',
  nail: '#f3cdbb',
};
const ROSY: Skin = {
  light: '#f7d9c6',
  base: '#ecc3a9',
  shade: '#d29c80',
  deep: '#a96b55',
  cheek: '#cf6a5f',
  lip: '#b5625c',
  lipDeep: '#7d3f42',
  nail: '#f0cfc0',
};
const RUDDY: Skin = {
  light: '#f0cfae',
  base: '#e0b18b',
  shade: '#c48c66',
  deep: '#99603f',
  cheek: '#c96350',
  lip: '#b0705f',
  lipDeep: '#7f473c',
  nail: '#ecc9ad',
};
const BROWN: Skin = {
  light: '#a56c49',
  base: '#8a5537',
  shade: '#6b3d26',
  deep: '#4a2817',
  cheek: '#a8452f',
  lip: '#93453f',
  lipDeep: '#592628',
  nail: '#c08b72',
};
const OLIVE: Skin = {
  light: '#e3bd97',
  base: '#d0a178',
  shade: '#af7c55',
  deep: '#83543a',
  cheek: '#bf6650',
  lip: '#ad6355',
  lipDeep: '#773f3a',
  nail: '#dfb998',
};

export const PEOPLE = {
  dana: {
    skin: FAIR,
    hair: { style: 'bob', base: '#5c3524', light: '#9a6242', dark: '#3a2018', grey: 0 },
    brow: { colour: '#55331f', weight: 1 },
    eye: { iris: '#7d6a3c', rim: '#41351f', size: 1.17, slant: 1, lash: 1 },
    face: {
      width: 1,
      jaw: 0.97,
      chin: 0.95,
      length: 1,
      noseWidth: 0.98,
      noseLength: 1,
      lips: 1.08,
      mouth: 1,
    },
    age: 0.2,
    build: {
      shoulder: 158,
      slope: 34,
      neck: 36,
      chest: 122,
      waist: 106,
      hip: 138,
      arm: 1,
      bust: 1,
      height: 1,
    },
    dress: {
      style: 'coat',
      base: '#4a647e',
      light: '#64809a',
      shade: '#344a61',
      deep: '#24364a',
      inner: '#f6ead6',
      innerShade: '#dcc7a8',
      trim: '#b98a4e',
      legs: '#3b3a44',
    },
    wears: ['earrings'],
    nature: 'calm',
  },
  imogen: {
    skin: ROSY,
    hair: { style: 'pixie', base: '#6f6761', light: '#c9c3ba', dark: '#48423f', grey: 1 },
    brow: { colour: '#5d544d', weight: 0.85 },
    eye: { iris: '#5f7f8e', rim: '#2f434e', size: 1.06, slant: 0, lash: 0.7 },
    face: {
      width: 0.98,
      jaw: 1.06,
      chin: 1.02,
      length: 1.03,
      noseWidth: 1.02,
      noseLength: 1.06,
      lips: 0.84,
      mouth: 1.02,
    },
    age: 0.68,
    build: {
      shoulder: 158,
      slope: 38,
      neck: 35,
      chest: 130,
      waist: 124,
      hip: 148,
      arm: 1.02,
      bust: 1.1,
      height: 0.98,
    },
    dress: {
      style: 'cardigan',
      base: '#8a9b80',
      light: '#a6b59b',
      shade: '#6c7d65',
      deep: '#4f5f4b',
      inner: '#faf3e7',
      innerShade: '#ddcfba',
      trim: '#6a4a33',
      legs: '#5b4a40',
    },
    wears: ['glasses', 'earrings', 'lanyard'],
    nature: 'calm',
  },
  gent: {
    skin: RUDDY,
    hair: { style: 'thinning', base: '#b9b2a8', light: '#e6e1d8', dark: '#8b847b', grey: 1 },
    brow: { colour: '#9b9288', weight: 1.45 },
    eye: { iris: '#5d7388', rim: '#33424f', size: 0.96, slant: -1, lash: 0.25 },
    face: {
      width: 1.05,
      jaw: 1.2,
      chin: 1.25,
      length: 1.05,
      noseWidth: 1.24,
      noseLength: 1.14,
      lips: 0.62,
      mouth: 1.06,
    },
    age: 1,
    build: {
      shoulder: 188,
      slope: 30,
      neck: 45,
      chest: 150,
      waist: 150,
      hip: 150,
      arm: 1.16,
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
    wears: ['moustache'],
    nature: 'calm',
  },
  colleague: {
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
  },
  stand_in: {
    skin: OLIVE,
    hair: { style: 'crop', base: '#4a3d35', light: '#7b685a', dark: '#2f2620', grey: 0 },
    brow: { colour: '#463830', weight: 1.1 },
    eye: { iris: '#5f5540', rim: '#332d20', size: 1.05, slant: 0, lash: 0.5 },
    face: {
      width: 1,
      jaw: 1.08,
      chin: 1.08,
      length: 1.01,
      noseWidth: 1.06,
      noseLength: 1.03,
      lips: 0.86,
      mouth: 1,
    },
    age: 0.35,
    build: {
      shoulder: 170,
      slope: 34,
      neck: 39,
      chest: 136,
      waist: 128,
      hip: 140,
      arm: 1.06,
      bust: 0.2,
      height: 1.01,
    },
    dress: {
      style: 'jumper',
      base: '#a79c8d',
      light: '#c0b6a8',
      shade: '#877c6e',
      deep: '#665c50',
      inner: '#f1e9dc',
      innerShade: '#d0c4b2',
      trim: '#7d7265',
      legs: '#4d4b4c',
    },
    wears: [],
    nature: 'calm',
  },
} as const satisfies Record<string, Look>;

/** The drawn person of a name; an unknown name gets the stand-in. */
export function lookOf(name: string): Look {
  return Object.hasOwn(PEOPLE, name) ? PEOPLE[name as keyof typeof PEOPLE] : PEOPLE.stand_in;
}
