import type { Frame } from '../frame.ts';
import {
  brush,
  clamp,
  type Drawn,
  ellipse,
  faded,
  lerp,
  linear,
  mix,
  type Path,
  type Point,
  ribbon,
  spot,
} from '../shape.ts';
import { lipsOf } from './lips.ts';

/** Draws the mouth: lips that stretch, press and part, teeth and tongue only where they would show. */
export function drawMouth(frame: Frame, face: Path): Drawn[] {
  const { skin } = frame.look;
  const { pose } = frame;
  const lips = lipsOf(frame);
  const { upperIn, lowerIn, upperOut, lowerOut, w, cy, left, right, rest, lift, drop, open, under, row, y } =
    lips;
  const smile = clamp(pose.smile, -1, 1);
  const up = Math.max(0, smile);
  const move = frame.face(6);
  const at = (path: Path): Path => path.warp(move);
  const items: Drawn[] = [];

  // The shade under the lower lip, and the soft dents at the corners.
  const [ux, uy] = move(1, (lowerOut[4] as Point)[1] + 6);
  items.push({
    path: ellipse(ux, uy, w * 0.75, 9),
    fill: spot(ux, uy, w * 0.62, skin.shade, 0.75),
    clip: face,
  });

  for (const [p, s] of [
    [left, -1],
    [right, 1],
  ] as const) {
    items.push({
      path: at(
        brush(
          [
            [p[0] - s * 2, p[1] - 1.5 - smile],
            [p[0] + s * 2.2, p[1] - smile * 0.5],
            [p[0] + s * 2, p[1] + 3.5],
          ],
          2,
        ),
      ),
      fill: faded(skin.deep, 0.2),
    });
  }
  if (open > 0.015) {
    const cavity = at(ribbon(upperIn, lowerIn));
    items.push({ path: cavity, fill: '#4c1c20' });
    // The palate is darkest behind the upper teeth.
    const [dx, dy] = move(0, rest - lift);
    items.push({
      path: cavity,
      fill: linear(dx, dy, dx, dy + drop + lift + 4, [0, '#2e0f13'], [1, '#5e2428']),
    });
    const [tx, ty] = move(0, rest + drop + 3);
    items.push({
      path: ellipse(tx, ty, w * 0.58, 4 + 8.5 * open),
      fill: linear(tx, ty - 9, tx, ty + 6, [0, '#c26a64'], [1, '#a2504e']),
      clip: cavity,
      alpha: clamp(open * 3 - 0.35),
    });
    // Teeth hang from the upper jaw: the lip uncovers them, and does not carry them. An unhappy mouth bares fewer.
    const gum = rest - lift - 3;
    const show = lerp(5, 9.5, clamp(up + pose.upper * 0.6)) + open * (2.4 + up);
    const teeth = row((t) => y(t * 0.96, gum, 2 + open));
    const edge = row((t) => y(t * 0.9, gum + show, 2.4 + open) - Math.abs(t) * 1.2 * up);
    items.push({
      path: at(
        ribbon(
          teeth,
          edge.map(([px, py]): Point => [px * 0.93, py]),
        ),
      ),
      fill: linear(
        ...move(-w, 0),
        ...move(w, 0),
        [0, '#e3d6c8'],
        [0.3, '#faf4ea'],
        [0.7, '#faf4ea'],
        [1, '#d9cabb'],
      ),
      clip: cavity,
    });
    // The lip shades them.
    const shaded = upperIn.map(([px, py]): Point => [px, py + 3.4]);
    items.push({ path: at(ribbon(upperIn, shaded)), fill: 'rgba(60,20,20,0.3)', clip: cavity });
  }
  items.push({ path: at(ribbon(upperOut, upperIn)), fill: mix(skin.lip, skin.lipDeep, 0.28), alpha: 0.94 });
  const lowerLip = at(ribbon(lowerIn, lowerOut));
  items.push({ path: lowerLip, fill: skin.lip, alpha: 0.94 });
  const [hx, hy] = move(-w * 0.16, (lowerIn[4] as Point)[1] + under * 0.5);
  items.push({
    path: ellipse(hx, hy, w * 0.42, under * 0.34),
    fill: spot(hx, hy, w * 0.42, mix(skin.lip, '#fff0e6', 0.55), 0.6 * (1 - pose.press * 0.7)),
    clip: lowerLip,
  });
  // The line between the lips: it goes as they part.
  const seam = 1 - clamp(open * 9);
  if (seam > 0)
    items.push({ path: at(brush(upperIn, 3, 0.5, 0.3)), fill: faded(skin.lipDeep, 0.92 * seam + 0.04) });
  if (pose.press > 0.3) {
    // Pressed lips gather the chin.
    items.push({
      path: at(
        brush(
          [
            [-11, cy + 21],
            [-4, cy + 19],
            [4, cy + 19],
            [11, cy + 21],
          ],
          2.4,
        ),
      ),
      fill: faded(skin.deep, 0.3 * pose.press * (0.4 + Math.max(0, -smile))),
    });
  }
  return items;
}
