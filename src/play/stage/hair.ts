import type { Frame } from './frame.ts';
import { balding } from './hair/balding.ts';
import { bob } from './hair/bob.ts';
import { braid } from './hair/braid.ts';
import { bun } from './hair/bun.ts';
import { cap } from './hair/cap.ts';
import { crop } from './hair/crop.ts';
import { curly } from './hair/curls.ts';
import { headscarf } from './hair/headscarf.ts';
import { pixie } from './hair/pixie.ts';
import { ponytail } from './hair/ponytail.ts';
import { quiff } from './hair/quiff.ts';
import type { Hair, HairMaker } from './hair/strands.ts';
import { swept } from './hair/swept.ts';
import { thinning } from './hair/thinning.ts';
import { twists } from './hair/twists.ts';
import { waves } from './hair/waves.ts';
import type { HairStyle, Look } from './look.ts';
import { lerp, smoothstep } from './shape.ts';

export { backOfHead, drawBeforeFace, drawBehindFace, drawTail, hangsOverEars } from './hair/behind.ts';

const MAKERS: Readonly<Record<HairStyle, HairMaker>> = {
  bob,
  pixie,
  bun,
  thinning,
  crop,
  curls: curly,
  quiff,
  swept,
  balding,
  headscarf,
  cap,
  twists,
  ponytail,
  braid,
  waves,
};

/** Draws the hair, or what covers it, of the frame's person. */
export function drawHair(frame: Frame): Hair {
  return MAKERS[frame.look.hair.style](fitted(frame));
}

/** Hair is cut for a head of usual width: below the crown it draws in or out with the face. */
function fitted(frame: Frame): Frame {
  const { width } = frame.look.face;
  return {
    ...frame,
    face: (depth, round) => {
      const move = frame.face(depth, round);
      return (x, y) => move(x * lerp(1, width, smoothstep(-130, -30, y)), y);
    },
  };
}

const RISEN: Partial<Record<HairStyle, number>> = {
  bun: 78,
  quiff: 34,
  twists: 16,
  cap: 14,
  curls: 9,
  waves: 9,
};

/** How much higher than a usual head of hair somebody's ends, in figure units. */
export function risen({ hair: { style } }: Look): number {
  return RISEN[style] ?? 0;
}
