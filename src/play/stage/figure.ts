import { drawArm } from './arm.ts';
import { drawDress } from './dress.ts';
import { drawFace } from './face.ts';
import { apply, frameOf } from './frame.ts';
import { drawHair } from './hair.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Drawn } from './shape.ts';
import { drawWorn } from './worn.ts';

/** The space a figure may take, in figure units: the eyes stand on y 0, x 0 is the middle. */
export const FIGURE = { left: -390, right: 390, top: -270, bottom: 900 } as const;

/** A person in a pose, as a display list in figure units. */
export function drawFigure(look: Look, pose: Pose): Drawn[] {
  const frame = frameOf(look, pose);
  const m = frame.headMatrix;
  const n = look.build.neck;
  const hair = drawHair(frame);
  const dress = drawDress(frame, [apply(m, -n, 70), apply(m, n, 70)]);
  const worn = drawWorn(frame);
  return [
    { matrix: m, items: hair.back },
    ...dress.items,
    ...worn.trunk,
    { matrix: m, items: [...drawFace(frame, hair.shadow), ...worn.face, ...hair.front, ...worn.head] },
    ...drawArm(frame, -1, dress.cloth, dress.trunk),
    ...drawArm(frame, 1, dress.cloth, dress.trunk),
    ...worn.hands,
  ];
}
