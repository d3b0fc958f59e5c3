import type { Light } from './view.ts';

/** What an hour does to the whole picture. */
export interface LightArt {
  /** Multiplied over the place, 0xRRGGBB, at `washAlpha`. */
  readonly wash: number;
  readonly washAlpha: number;
  /** A gentler tint for people and props, multiplied, so that faces stay readable. */
  readonly skin: number;
  readonly skinAlpha: number;
  /** Multiplied over what is seen out of doors, 0xRRGGBB. */
  readonly outside: number;
  /** Strength of every lamp's glow, 0 to 1, and its colour. */
  readonly glow: number;
  readonly glowColour: number;
}

/** The light of each hour. Midday is how places are drawn. */
export const LIGHTS: Readonly<Record<Light, LightArt>> = {
  morning: {
    wash: 0xe2ebf2,
    washAlpha: 0.42,
    skin: 0xf1f3f5,
    skinAlpha: 0.4,
    outside: 0xf4f8fb,
    glow: 0.1,
    glowColour: 0xfff1cf,
  },
  midday: {
    wash: 0xffffff,
    washAlpha: 0,
    skin: 0xffffff,
    skinAlpha: 0,
    outside: 0xffffff,
    glow: 0.28,
    glowColour: 0xfff1cf,
  },
  afternoon: {
    wash: 0xf6d3a0,
    washAlpha: 0.36,
    skin: 0xfbe0bd,
    skinAlpha: 0.42,
    outside: 0xffe9c6,
    glow: 0.34,
    glowColour: 0xffe2a6,
  },
  evening: {
    wash: 0xa48f98,
    washAlpha: 0.42,
    skin: 0xf0cfae,
    skinAlpha: 0.45,
    outside: 0x9a86a4,
    glow: 0.8,
    glowColour: 0xffd894,
  },
  night: {
    wash: 0x60689a,
    washAlpha: 0.56,
    skin: 0xe0c3b0,
    skinAlpha: 0.45,
    outside: 0x424a70,
    glow: 0.85,
    glowColour: 0xffce85,
  },
};
