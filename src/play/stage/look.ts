/** What makes one person look different from another. Lengths are figure units (a head is about 240 high). */
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

export type HairStyle =
  | 'bob'
  | 'pixie'
  | 'bun'
  | 'thinning'
  | 'crop'
  | 'curls'
  | 'quiff'
  | 'swept'
  | 'balding'
  | 'headscarf'
  | 'cap'
  | 'twists'
  | 'ponytail'
  | 'braid'
  | 'waves';
export type DressStyle =
  | 'coat'
  | 'cardigan'
  | 'tweed'
  | 'blazer'
  | 'jumper'
  | 'track_jacket'
  | 'polo'
  | 'rain_jacket'
  | 'long_coat'
  | 'work_jacket'
  | 'hoodie'
  | 'apron';

/** What belongs to no garment. */
type Wear =
  | 'glasses'
  | 'round_glasses'
  | 'square_glasses'
  | 'earrings'
  | 'hoops'
  | 'pearls'
  | 'necklace'
  | 'moustache'
  | 'beard'
  | 'full_beard'
  | 'stubble'
  | 'lanyard'
  | 'scarf';

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
  readonly brow: {
    readonly colour: string;
    readonly weight: number;
    /** How far the middle rises over the ends: 1 is a usual arch, 0 is straight. */
    readonly arch?: number;
    /** A factor of the length, 1 if left out. */
    readonly length?: number;
  };
  readonly eye: {
    readonly iris: string;
    readonly rim: string;
    readonly size: number;
    readonly slant: number;
    readonly lash: number;
    /** The lid's fold covers the inner corner and leaves no crease, 0..1. */
    readonly fold?: number;
    /** A heavy upper lid that hangs over the eye, 0..1. */
    readonly hood?: number;
    /** A factor of the height of the opening, 1 if left out. */
    readonly tall?: number;
    /** A factor of the distance between the eyes, 1 if left out. */
    readonly apart?: number;
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
    /** How deep the upper lip dips between its two peaks: 1 if left out, 0 is one round curve. */
    readonly bow?: number;
    /** A factor of the fullness of the lower lip, 1 if left out. */
    readonly under?: number;
    /** How far the cheeks swell out: 0 if left out, below 0 they are hollow; about -1..1. */
    readonly cheek?: number;
    /** A heavy lower face with a second chin, 0..1. */
    readonly jowl?: number;
    /** How strongly the bridge of the nose stands out: 1 if left out, 0 is low, 2 is a sharp ridge. */
    readonly bridge?: number;
    /** How far the tip of the nose hangs (positive) or turns up (negative), -1..1. */
    readonly tip?: number;
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
  readonly wears: readonly Wear[];
  /** The cloth of a cap or a headscarf. */
  readonly headwear?: { readonly base: string; readonly light: string; readonly dark: string };
  /** Sits in a wheelchair: lower than the others, pushes the wheels instead of walking. */
  readonly seat?: 'wheelchair';
  /** How they look when nobody has said how they feel. */
  readonly nature: Mood;
}
