import type { Frame } from '../frame.ts';
import {
  brush,
  clamp,
  ellipse,
  faded,
  lerp,
  linear,
  type Path,
  type Shape,
  spot,
  through,
} from '../shape.ts';

/** The nose: its shaded side, wings, nostrils and light. */
export function drawNose(frame: Frame): Shape[] {
  const { skin, face, age } = frame.look;
  const { pose } = frame;
  const w = face.noseWidth;
  const n = face.noseLength;
  const { bridge = 1, tip = 0 } = face;
  const flare = 1 + Math.max(0, -pose.browInL) * 0.05 + pose.squint * 0.05;
  // The nose stands out of the face: most at its tip.
  const move = frame.face(
    (x, y) => 5 + Math.max(0, 24 * (1 - Math.abs(y - 44 * n) / 60)) * Math.max(0, 1 - (x / 26) ** 2),
  );
  const at = (path: Path): Path => path.warp(move);
  const bottom = 53 * n;
  const out: Shape[] = [];
  out.push({
    path: at(
      through(
        [
          [8 + 1.4 * (bridge - 1), lerp(0, -22, clamp(bridge))],
          [5.5 + 1.2 * (bridge - 1), 4],
          [8, 22],
          [10 * w, 38 * n],
          [18 * w * flare, 44 * n],
          [17 * w * flare, bottom - 2],
          [9 * w, bottom + 1 + tip * 2],
          [1, bottom + tip * 4],
          [5, 40 * n],
          [3, 12],
          [4, lerp(6, -8, clamp(bridge))],
        ],
        true,
      ),
    ),
    fill: linear(
      0,
      -20,
      20,
      bottom,
      [0, faded(skin.shade, 0.12 * bridge)],
      [0.55, faded(skin.shade, 0.4 * (0.7 + 0.3 * bridge))],
      [1, faded(skin.shade, 0.85)],
    ),
  });
  out.push({
    path: at(
      brush(
        [
          [-14 * w * flare, bottom - 3],
          [-6 * w, bottom + 1 + tip * 2.4],
          [0, bottom + 2.6 + tip * 4.6],
          [6 * w, bottom + 1 + tip * 2.4],
          [14 * w * flare, bottom - 3],
        ],
        5.5,
        0.5,
        0.2,
      ),
    ),
    fill: faded(skin.shade, 0.9),
  });
  for (const s of [-1, 1]) {
    out.push({
      path: at(
        brush(
          [
            [s * 3.6 * w, bottom + tip * 1.5],
            [s * 7 * w, bottom - 2.6],
            [s * 11.5 * w * flare, bottom - 0.4],
          ],
          4.2,
          0.55,
          0.3,
        ),
      ),
      fill: faded(skin.deep, 0.82),
    });
    out.push({
      path: at(
        brush(
          [
            [s * 13 * w, 39 * n],
            [s * 17.6 * w * flare, 45 * n],
            [s * 16.5 * w * flare, bottom - 1.5],
            [s * 12 * w, bottom],
          ],
          3,
          0.6,
        ),
      ),
      fill: faded(skin.deep, s < 0 ? 0.26 : 0.42),
    });
  }
  out.push({
    path: at(
      brush(
        [
          [-1.5, -14],
          [-3, 6],
          [-3.4, 24],
          [-3, 36 * n],
        ],
        3 + 3 * Math.min(1.2, bridge),
        0.7,
      ),
    ),
    fill: faded(skin.light, 0.3 + 0.2 * bridge),
  });
  const [tx, ty] = move(-3, 42 * n);
  out.push({ path: at(ellipse(-3, 42 * n, 9 * w)), fill: spot(tx, ty, 9 * w, skin.light, 0.85) });
  if (age > 0.5) {
    out.push({
      path: at(
        brush(
          [
            [-6, -20],
            [-9, -12],
            [-10, -2],
          ],
          2,
        ),
      ),
      fill: faded(skin.deep, 0.18 * age),
    });
  }
  return out;
}
