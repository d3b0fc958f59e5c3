/** Phaser as `build/phaser.ts` cuts it: its game, scenes, cameras, images and textures, in both renderers. */
declare module 'virtual:phaser' {
  type Phaser = typeof import('phaser');
  /** The class of a game. Phaser’s own code runs at the first call. */
  export function phaser(): Phaser['Game'];
  export const AUTO: Phaser['AUTO'];
  export const CANVAS: Phaser['CANVAS'];
}
