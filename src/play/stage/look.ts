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
  | 'balding'
  | 'headscarf'
  | 'cap'
  | 'twists'
  | 'ponytail'
  | 'braid';
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
  /** Sits in a wheelchair: lower than the others, pushes the wheels instead of walking. */
  readonly seat?: 'wheelchair';
  /** How they look when nobody has said how they feel. */
  readonly nature: Mood;
}
