/** Skins: from the lit side to the deepest shade, and the warm tones of cheeks, lips and nails. */
import type { Skin } from '../look.ts';

export const FAIR: Skin = {
  light: '#f9dcc4',
  base: '#f0c6a6',
  shade: '#dba17d',
  deep: '#b97453',
  cheek: '#df7263',
  lip: '#c4625c',
  lipDeep: '#8d3d42',
  nail: '#f3cdbb',
};
export const ROSY: Skin = {
  light: '#f7d9c6',
  base: '#ecc3a9',
  shade: '#d29c80',
  deep: '#a96b55',
  cheek: '#cf6a5f',
  lip: '#b5625c',
  lipDeep: '#7d3f42',
  nail: '#f0cfc0',
};
export const RUDDY: Skin = {
  light: '#f0cfae',
  base: '#e0b18b',
  shade: '#c48c66',
  deep: '#99603f',
  cheek: '#c96350',
  lip: '#b0705f',
  lipDeep: '#7f473c',
  nail: '#ecc9ad',
};
export const BROWN: Skin = {
  light: '#a56c49',
  base: '#8a5537',
  shade: '#6b3d26',
  deep: '#4a2817',
  cheek: '#a8452f',
  lip: '#93453f',
  lipDeep: '#592628',
  nail: '#c08b72',
};
export const OLIVE: Skin = {
  light: '#e3bd97',
  base: '#d0a178',
  shade: '#af7c55',
  deep: '#83543a',
  cheek: '#bf6650',
  lip: '#ad6355',
  lipDeep: '#773f3a',
  nail: '#dfb998',
};
export const WARM: Skin = {
  light: '#e8bf98',
  base: '#d6a47a',
  shade: '#b67f58',
  deep: '#8a583b',
  cheek: '#c4634c',
  lip: '#b4615a',
  lipDeep: '#7c3c3e',
  nail: '#e2bb9e',
};
export const TAN: Skin = {
  light: '#c48d62',
  base: '#ab744c',
  shade: '#8a5836',
  deep: '#613a23',
  cheek: '#b2533a',
  lip: '#9c524a',
  lipDeep: '#643130',
  nail: '#cc9f80',
};
export const DEEP: Skin = {
  light: '#86553a',
  base: '#6c412b',
  shade: '#50301f',
  deep: '#341d12',
  cheek: '#8c3b2a',
  lip: '#93504a',
  lipDeep: '#4d2224',
  nail: '#a57761',
};
export const SAND: Skin = {
  light: '#f0cfae',
  base: '#e3b891',
  shade: '#c5926a',
  deep: '#96653f',
  cheek: '#cf6f5b',
  lip: '#b8635a',
  lipDeep: '#7e3f3f',
  nail: '#ebc9ac',
};
export const LIGHT: Skin = {
  light: '#f8dfc6',
  base: '#efcba8',
  shade: '#d6a780',
  deep: '#a97a54',
  cheek: '#db7a69',
  lip: '#c26a62',
  lipDeep: '#87414a',
  nail: '#f4d3ba',
};
export const PINK: Skin = {
  light: '#f6d3bd',
  base: '#e9b99f',
  shade: '#cf9379',
  deep: '#a5634f',
  cheek: '#d2604f',
  lip: '#b5685f',
  lipDeep: '#814541',
  nail: '#efc6b4',
};
export const PALE: Skin = {
  light: '#f6dcc9',
  base: '#ebc8b0',
  shade: '#d0a389',
  deep: '#a5715a',
  cheek: '#cd6d60',
  lip: '#b0685f',
  lipDeep: '#7b4643',
  nail: '#f0d1c1',
};
export const WEATHERED: Skin = {
  light: '#e6b892',
  base: '#d19f78',
  shade: '#af7a56',
  deep: '#80523a',
  cheek: '#bd5d47',
  lip: '#a5655a',
  lipDeep: '#713f3a',
  nail: '#dcb394',
};
