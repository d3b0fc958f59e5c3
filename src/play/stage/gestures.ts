import type { Pose } from './pose.ts';

/** A way to hold both arms. Faces and arms are mixed freely. */
type Gesture = Readonly<Partial<Pose>>;

/** Hands lightly together before the waist: the way to wait. */
export const folded: Gesture = {
  upL: 5,
  upR: 5,
  foreL: -78,
  foreR: -80,
  foreLenL: 0.62,
  foreLenR: 0.6,
  wristL: 10,
  wristR: -4,
  rollL: -8,
  rollR: -14,
  curlL: 0.22,
  curlR: 0.24,
  spreadL: 0.06,
  spreadR: 0.1,
  thumbL: 0.3,
  thumbR: 0.34,
};

/** Both arms down. */
export const hanging: Gesture = { upL: 7, upR: 7, foreL: -3, foreR: -3 };

/** One hand is offered, palm up. */
export const openHand: Gesture = {
  ...folded,
  upR: 8,
  foreR: 84,
  foreLenR: 0.5,
  wristR: 26,
  rollR: 124,
  curlR: 0.22,
  spreadR: 0.3,
  thumbR: 0.8,
};

/** One hand on the heart, the other open. */
export const handOnHeart: Gesture = {
  upL: 13,
  foreL: -116,
  foreLenL: 0.95,
  wristL: 8,
  rollL: 6,
  curlL: 0.12,
  spreadL: 0.25,
  thumbL: 0.6,
  upR: 14,
  foreR: -222,
  foreLenR: 0.84,
  upLenR: 0.94,
  wristR: 6,
  rollR: 165,
  curlR: 0.16,
  spreadR: 0.4,
  thumbR: 0.7,
};

/** A hand to the side of the neck and cheek; the other across the body. */
export const handToNeck: Gesture = {
  upL: 25,
  upLenL: 0.58,
  foreL: -150,
  foreLenL: 1.06,
  wristL: -14,
  rollL: 40,
  curlL: 0.2,
  thumbL: 0.3,
  spreadL: 0.12,
  upR: 9,
  foreR: -93,
  foreLenR: 0.96,
  rollR: -14,
  curlR: 0.3,
};

/** Hand to the chin, the other arm under its elbow. */
export const handToChin: Gesture = {
  upR: 11,
  upLenR: 0.76,
  foreR: -150,
  foreLenR: 1.26,
  wristR: -14,
  rollR: -4,
  curlR: 0.82,
  pointR: 0.6,
  thumbR: 0.42,
  upL: 10,
  foreL: -92,
  foreLenL: 1.1,
  rollL: 10,
  curlL: 0.3,
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
  rollL: -10,
  rollR: -24,
  curlL: 0.4,
  curlR: 0.42,
  thumbL: 0.4,
  thumbR: 0.4,
};

/** One arm hangs, the other hand holds it above the elbow. */
export const heldArm: Gesture = {
  upL: 7,
  foreL: -5,
  upR: 11,
  foreR: -104,
  foreLenR: 1.14,
  wristR: 8,
  rollR: -12,
  curlR: 0.24,
  thumbR: 0.4,
};

/** A hand on the hip, the other before her, ready to drum. */
export const handOnHip: Gesture = {
  upR: 40,
  foreR: -60,
  foreLenR: 0.73,
  wristR: 20,
  rollR: 24,
  curlR: 0.16,
  spreadR: 0.14,
  upLenR: 0.98,
  upL: 10,
  foreL: -88,
  foreLenL: 0.8,
  wristL: -20,
  rollL: -10,
  curlL: 0.3,
  spreadL: 0.25,
};

/** Arms crossed. */
export const crossed: Gesture = {
  upL: 12,
  upLenL: 0.86,
  foreL: -100,
  foreLenL: 1.34,
  wristL: 0,
  rollL: 0,
  curlL: 0.7,
  upR: 13,
  upLenR: 0.86,
  foreR: -105,
  foreLenR: 1.14,
  wristR: -6,
  rollR: -10,
  curlR: 0.22,
  spreadR: 0.14,
  thumbR: 0.3,
};
