import { drawArm } from './arm.ts';
import { drawBack } from './back.ts';
import { drawDress } from './dress.ts';
import { drawFace } from './face.ts';
import { apply, type Frame, frameOf } from './frame.ts';
import { drawHair } from './hair.ts';
import { drawHeld } from './held.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Drawn } from './shape.ts';
import { drawWheelchair } from './wheelchair.ts';
import { drawWorn } from './worn.ts';

/** The space a figure may take, in figure units: the eyes stand on y 0, x 0 is the middle. */
export const FIGURE = { left: -420, right: 420, top: -270, bottom: 900 } as const;

/** How narrow somebody is who is seen from the side, in the middle of turning round. */
const PROFILE = 0.6;

/** A person in a pose, as a display list in figure units. */
export function drawFigure(look: Look, pose: Pose): Drawn[] {
  const frame = frameOf(look, pose);
  const behind = pose.away > 0.5;
  const person = behind ? drawBack(frame) : drawFront(frame);
  if (look.seat !== 'wheelchair') return turnedRound(frame, person);
  const chair = drawWheelchair(frame);
  // From behind, the back of the chair hides what sits in it.
  const [far, near] = behind ? [chair.before, chair.behind] : [chair.behind, chair.before];
  return turnedRound(frame, [...far, ...person, ...near]);
}

/** Half-way round, a body is seen from its side: narrow, but never a line. */
function turnedRound({ pose }: Frame, items: Drawn[]): Drawn[] {
  if (pose.away <= 0 || pose.away >= 1) return items;
  const wide = PROFILE + (1 - PROFILE) * Math.abs(Math.cos(pose.away * Math.PI));
  return [{ matrix: [wide, 0, 0, 1, 0, 0], items }];
}

function drawFront(frame: Frame): Drawn[] {
  const m = frame.headMatrix;
  const n = frame.look.build.neck;
  const hair = drawHair(frame);
  const dress = drawDress(frame, [apply(m, -n, 70), apply(m, n, 70)]);
  const worn = drawWorn(frame);
  return [
    { matrix: m, items: hair.back },
    ...dress.items,
    ...worn.trunk,
    ...(hair.chest ?? []),
    { matrix: m, items: [...drawFace(frame, hair.shadow), ...worn.face, ...hair.front, ...worn.head] },
    ...drawArm(frame, -1, dress.cloth, dress.trunk),
    ...drawHeld(frame),
    ...drawArm(frame, 1, dress.cloth, dress.trunk),
    ...worn.hands,
  ];
}
