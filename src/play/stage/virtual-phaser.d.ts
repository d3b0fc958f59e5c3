/** Phaser as `build/phaser.ts` cuts it: its game, scenes, cameras, images and textures, in both renderers. */
declare module 'virtual:phaser' {
  type Phaser = typeof import('phaser');
  export const Game: Phaser['Game'];
  export const AUTO: Phaser['AUTO'];
  export const CANVAS: Phaser['CANVAS'];
}
