import type { Frame } from './frame.ts';
import {
  brush,
  clamp,
  type Drawn,
  ellipse,
  faded,
  lerp,
  mix,
  type Path,
  type Point,
  ribbon,
  spot,
} from './shape.ts';

/** Draws the mouth: lips that stretch, press and part, teeth and tongue only where they would show. */
export function drawMouth(frame: Frame, face: Path): Drawn[] {
  const { look, pose } = frame;
  const { skin } = look;
  const { lips } = look.face;
  const cy = 80 * (1 + (look.face.length - 1) * 0.8);
  const open = clamp(pose.open, 0, 1);
  const smile = clamp(pose.smile, -1, 1);
  const up = Math.max(0, smile);
  const w =
    28 * look.face.mouth * (1 + 0.2 * pose.wide - 0.3 * pose.round + 0.16 * up - 0.05 * Math.max(0, -smile));
  const thin = 1 - 0.62 * clamp(pose.press, 0, 1);
  const upT = 7.4 * lips * thin * (1 - 0.28 * up) * (1 + 0.2 * pose.round) * (1 - 0.2 * open);
  const loT =
    9.6 * lips * thin * (1 - 0.22 * up) * (1 + 0.2 * pose.round + 0.28 * pose.pout) * (1 - 0.12 * open);
  const left: Point = [-w, cy - smile * 8.4 - pose.asym * 3.6];
  const right: Point = [w, cy - smile * 8.4 + pose.asym * 3.6];
  const rest = cy + smile * 2.6 - pose.pout * 2.4 - pose.press * 0.5;
  const lift = open * 3.4 + pose.upper * 4.5;
  const drop = open * 27;
  const y = (t: number, middle: number): number => {
    // From corner to corner: flat in the middle, quick at the ends.
    const edge = t < 0 ? left[1] : right[1];
    return lerp(middle, edge, Math.abs(t) ** (2 + open));
  };
  const row = (middle: (t: number) => number): Point[] =>
    [-1, -0.72, -0.4, -0.14, 0, 0.14, 0.4, 0.72, 1].map(
      (t): Point => (Math.abs(t) === 1 ? (t < 0 ? left : right) : [w * t, middle(t)]),
    );
  const bow = [0, 0.5, 0.88, 1.06, 0.84, 1.06, 0.88, 0.5, 0];
  const tubercle = (t: number): number => Math.max(0, 1 - Math.abs(t) * 3) * 1.3 * (1 - up * 0.6);
  const upperIn = row((t) => y(t, rest - lift) + tubercle(t));
  const lowerIn = row((t) => y(t, rest + drop) + tubercle(t) * (1 - open));
  const upperOut = upperIn.map(([px, py], i): Point => [px, py - upT * (bow[i] as number)]);
  const full = [0, 0.5, 0.84, 0.98, 1, 0.98, 0.84, 0.5, 0];
  const lowerOut = lowerIn.map(([px, py], i): Point => [px * 0.985, py + loT * (full[i] as number)]);
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
    // Teeth hang from the upper jaw: the lip uncovers them, and does not carry them.
    const gum = rest - lift - 3;
    const show = lerp(5, 9.5, clamp(up + pose.upper * 0.6)) + open * 3;
    const teeth = row((t) => y(t * 0.96, gum));
    const edge = row((t) => y(t * 0.9, gum + show) - Math.abs(t) * 1.2 * up);
    items.push({
      path: at(
        ribbon(
          teeth,
          edge.map(([px, py]): Point => [px * 0.93, py]),
        ),
      ),
      fill: '#f8f1e6',
      clip: cavity,
    });
    const [tx, ty] = move(0, rest + drop + 2);
    items.push({
      path: ellipse(tx, ty, w * 0.55, 9 * open + 2),
      fill: '#b5605a',
      clip: cavity,
      alpha: clamp(open * 3 - 0.35),
    });
  }
  items.push({ path: at(ribbon(upperOut, upperIn)), fill: mix(skin.lip, skin.lipDeep, 0.28), alpha: 0.94 });
  const lowerLip = at(ribbon(lowerIn, lowerOut));
  items.push({ path: lowerLip, fill: skin.lip, alpha: 0.94 });
  const [hx, hy] = move(-w * 0.16, (lowerIn[4] as Point)[1] + loT * 0.5);
  items.push({
    path: ellipse(hx, hy, w * 0.42, loT * 0.34),
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
