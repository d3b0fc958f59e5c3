import { drawBrows } from './face/brows.ts';
import { drawEar, nearEar } from './face/ears.ts';
import { drawEye } from './face/eye.ts';
import { drawLines } from './face/lines.ts';
import { drawMouth } from './face/mouth.ts';
import { drawNose } from './face/nose.ts';
import { faceOutline } from './face/outline.ts';
import type { Frame } from './frame.ts';
import { brush, type Drawn, ellipse, faded, linear, type Path, spot, through } from './shape.ts';

/** Everything of the head but the hair: ears, face, features. */
export function drawFace(frame: Frame, hairShadow: Path | undefined): Drawn[] {
  return [...drawSkin(frame, hairShadow), ...drawGaze(frame), ...drawLips(frame)];
}

/** The upper half of the face, over the skin: lines, eyes and brows. */
export function drawGaze(frame: Frame): Drawn[] {
  const eyes = [-1, 1].flatMap((s) => drawEye(frame, s));
  return [...drawLines(frame, frame.look.age), ...eyes, ...drawBrows(frame)];
}

/** What moves with words: nose and mouth. */
export function drawLips(frame: Frame): Drawn[] {
  return [...drawNose(frame), ...drawMouth(frame, faceOutline(frame))];
}

/** Ears and the bare face, with the shade of the hair on it. */
export function drawSkin(frame: Frame, hairShadow: Path | undefined): Drawn[] {
  const { look, pose } = frame;
  const { skin } = look;
  const outline = faceOutline(frame);
  const { cheek = 0, jowl = 0 } = look.face;
  const near = nearEar(frame);
  const items: Drawn[] = [
    ...[-1, 1].flatMap((s) => (s === near || frame.pose.away > 0.5 ? [] : drawEar(frame, s))),
    ...secondChin(frame),
  ];
  items.push({
    path: outline,
    fill: linear(-70, -90, 84, 120, [0, skin.light], [0.42, skin.base], [0.78, skin.base], [1, skin.shade]),
  });
  const at = frame.face();
  // The far side of the face turns away from the light, with a soft edge; the jaw has its own shade below.
  const side = through(
    [
      [104, -120],
      [104, 130],
      [30, 140],
      [40, 108],
      [60, 76],
      [69, 40],
      [70, 0],
      [76, -50],
      [70, -100],
    ],
    true,
  ).warp(frame.face(0, 0.7));
  items.push({ path: side, fill: faded(skin.shade, 0.42), clip: outline, soft: 14 });
  const under = through(
    [
      [-92, 70],
      [-58, 96],
      [-26, 117],
      [0, 121],
      [28, 116],
      [66, 84],
      [90, 50],
      [90, 150],
      [-90, 150],
    ],
    true,
  ).warp(frame.face(0, 0.5));
  items.push({ path: under, fill: faded(skin.shade, 0.5), clip: outline, soft: 9 });
  if (hairShadow) items.push({ path: hairShadow, fill: faded(skin.shade, 0.62), clip: outline, soft: 5 });

  // Blush and light on the cheeks. A smile lifts both.
  const lift = pose.squint * 5 + Math.max(0, pose.smile) * 3;
  for (const s of [-1, 1]) {
    const [bx, by] = at(s * 50, 40 - lift);
    items.push({
      path: ellipse(bx, by, 36),
      fill: spot(bx, by, 36, skin.cheek, 0.08 + 0.3 * pose.blush),
      clip: outline,
    });
    const [lx, ly] = at(s * 46 - 4, 30 - lift);
    items.push({
      path: ellipse(lx, ly, 26),
      fill: spot(lx, ly, 26, skin.light, 0.4 - s * 0.14),
      clip: outline,
    });
  }
  // Hollow cheeks fall in under the bone; full ones catch the light, and jowls hang from them.
  for (const s of [-1, 1]) {
    if (cheek < 0) {
      const [hx, hy] = at(s * 62, 56);
      items.push({
        path: ellipse(hx, hy, 22, 34),
        fill: spot(hx, hy, 34, skin.deep, -0.34 * cheek),
        clip: outline,
      });
    } else if (cheek > 0) {
      const [hx, hy] = at(s * 54 - 3, 34 - lift);
      items.push({
        path: ellipse(hx, hy, 30),
        fill: spot(hx, hy, 30, skin.light, (0.4 - s * 0.1) * cheek),
        clip: outline,
      });
    }
    if (jowl > 0.3) {
      const fold = [
        [s * 40, 88],
        [s * 47, 98],
        [s * 44, 110],
      ] as const;
      items.push({
        path: brush(fold, 5).warp(frame.face(2)),
        fill: faded(skin.deep, 0.2 * jowl),
        clip: outline,
      });
    }
  }
  if (pose.pale > 0) items.push({ path: outline, fill: faded('#e9e2d8', pose.pale * 0.25) });
  const [fx, fy] = at(-16, -66);
  items.push({ path: ellipse(fx, fy, 62), fill: spot(fx, fy, 62, skin.light, 0.55), clip: outline });
  const [cx, cy] = at(-3, 108);
  items.push({ path: ellipse(cx, cy, 15), fill: spot(cx, cy, 15, skin.light, 0.55), clip: outline });
  return items;
}

/** The fold of a heavy throat, seen under the jaw. */
function secondChin(frame: Frame): Drawn[] {
  const { skin, face } = frame.look;
  const { jowl = 0, width, length } = face;
  if (jowl < 0.2) return [];
  const drop = frame.pose.open * 10;
  const low = 116 * length + 22 * jowl + drop;
  const path = through(
    [
      [-56 * width, 70],
      [-50 * width, 104 + drop],
      [-30 * width, low - 4],
      [0, low],
      [30 * width, low - 4],
      [50 * width, 104 + drop],
      [56 * width, 70],
    ],
    true,
  ).warp(frame.face(-10, 0.42));
  return [
    { path: path.warp((x, y) => [x, y + 5]), fill: faded(skin.deep, 0.34), soft: 7 },
    { path, fill: linear(-60, 100, 60, low, [0, skin.base], [0.5, skin.shade], [1, skin.shade]) },
    { path: faceOutline(frame).warp((x, y) => [x, y + 4]), fill: faded(skin.deep, 0.3), clip: path, soft: 6 },
  ];
}
