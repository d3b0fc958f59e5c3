import type { Pose } from './pose.ts';

/** A way to hold both arms. Faces and arms are mixed freely. */
type Gesture = Readonly<Partial<Pose>>;

/** Hands lightly together before the waist: the way to wait. */
export const folded: Gesture = {
  upL: 6,
  upR: 6,
  foreL: -84,
  foreR: -86,
  foreLenL: 0.56,
  foreLenR: 0.54,
  wristL: 2,
  wristR: 8,
  rollL: 14,
  rollR: 24,
  curlL: 0.4,
  curlR: 0.4,
  thumbL: 0.35,
  thumbR: 0.35,
};

/** Both arms down. */
export const hanging: Gesture = { upL: 7, upR: 7, foreL: -3, foreR: -3 };

/** One hand has come up a little, open. */
export const openHand: Gesture = {
  ...folded,
  foreR: -98,
  foreLenR: 0.58,
  wristR: 12,
  curlR: 0.3,
};

/** One hand on the heart, the other open. */
export const handOnHeart: Gesture = {
  upL: 17,
  foreL: -119,
  foreLenL: 0.95,
  wristL: 8,
  rollL: 10,
  curlL: 0.12,
  spreadL: 0.25,
  thumbL: 0.6,
  upR: 14,
  foreR: -222,
  foreLenR: 0.84,
  upLenR: 0.94,
  wristR: 6,
  rollR: 160,
  curlR: 0.2,
  spreadR: 0.5,
  thumbR: 0.8,
};

/** A hand to the side of the neck and cheek; the other across the body. */
export const handToNeck: Gesture = {
  upL: 25,
  upLenL: 0.58,
  foreL: -150,
  foreLenL: 1.06,
  wristL: -14,
  rollL: 30,
  curlL: 0.22,
  thumbL: 0.3,
  spreadL: 0.12,
  upR: 9,
  foreR: -93,
  foreLenR: 0.96,
  rollR: 20,
  curlR: 0.35,
};

/** Hand to the chin, the other arm under its elbow. */
export const handToChin: Gesture = {
  upR: 11,
  upLenR: 0.76,
  foreR: -153,
  foreLenR: 1.3,
  wristR: 6,
  rollR: 40,
  curlR: 0.72,
  pointR: 0.6,
  thumbR: 0.7,
  upL: 10,
  foreL: -92,
  foreLenL: 1.1,
  rollL: 20,
  curlL: 0.45,
};

/** Hands clasped high before the chest. */
export const clasped: Gesture = {
  upL: 9,
  upR: 9,
  foreL: -122,
  foreR: -124,
  foreLenL: 0.68,
  foreLenR: 0.7,
  wristL: 14,
  wristR: 24,
  rollL: 16,
  rollR: 30,
  curlL: 0.5,
  curlR: 0.55,
  thumbL: 0.5,
  thumbR: 0.5,
};

/** One arm hangs, the other hand holds it above the elbow. */
export const heldArm: Gesture = {
  upL: 7,
  foreL: -5,
  upR: 11,
  foreR: -104,
  foreLenR: 1.18,
  wristR: 8,
  rollR: 10,
  curlR: 0.42,
  thumbR: 0.4,
};

/** A hand on the hip, the other before her, ready to drum. */
export const handOnHip: Gesture = {
  upR: 38,
  foreR: -52,
  foreLenR: 0.86,
  wristR: 30,
  rollR: 30,
  curlR: 0.4,
  upLenR: 0.98,
  upL: 10,
  foreL: -88,
  foreLenL: 0.8,
  wristL: -20,
  rollL: 10,
  curlL: 0.3,
  spreadL: 0.25,
};

/** Arms crossed. */
export const crossed: Gesture = {
  upL: 15,
  foreL: -99,
  foreLenL: 1.26,
  wristL: 0,
  rollL: 12,
  curlL: 0.3,
  upR: 15,
  foreR: -104,
  foreLenR: 1.16,
  wristR: 4,
  rollR: 12,
  curlR: 0.4,
  spreadR: 0.14,
  thumbR: 0.3,
};
