/** Depths of the layers, far to near. */
export const DEPTH = {
  back: 0,
  overlay: 1,
  doorway: 1.2,
  beyond: 1.4,
  glow: 1.5,
  backLife: 2,
  people: 10,
  front: 40,
  frontLife: 45,
  prop: 50,
  cover: 100,
} as const;
