import { describe, expect, it } from 'vitest';
import { lipsOf } from '../../../src/play/stage/face/lips.ts';
import { faceOutline } from '../../../src/play/stage/face/outline.ts';
import { drawFace } from '../../../src/play/stage/face.ts';
import { drawFigure, FIGURE } from '../../../src/play/stage/figure.ts';
import { apply, type Frame, frameOf } from '../../../src/play/stage/frame.ts';
import { drawBeforeFace, drawHair, risen } from '../../../src/play/stage/hair.ts';
import { combined } from '../../../src/play/stage/matrix.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { lookOf, PEOPLE } from '../../../src/play/stage/people.ts';
import { type Pose, pose } from '../../../src/play/stage/pose.ts';
import type { Drawn, Matrix, Path, Point } from '../../../src/play/stage/shape.ts';

const names = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];
const moods = Object.entries(MOOD_POSES);
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** The points of all outlines (control points too), where they are painted. */
function points(items: readonly Drawn[], matrix: Matrix = UPRIGHT): Point[] {
  return items.flatMap((item) => {
    if ('items' in item) return points(item.items, combined(matrix, item.matrix));
    // What is cut by a clip reaches no further than the clip.
    return pointsOf(item.clip ?? item.path).map(([x, y]) => apply(matrix, x, y));
  });
}

function pointsOf({ at }: Path): Point[] {
  return Array.from(
    { length: at.length / 2 },
    (_, i): Point => [at[2 * i] as number, at[2 * i + 1] as number],
  );
}

/** How far a drawing reaches from between the eyes, in directions from the crown (0) round to the jaw. */
function reach(items: readonly Point[], angles: readonly number[]): number[] {
  return angles.map((angle) => {
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    return items.reduce((far, [x, y]) => Math.max(far, x * dx + y * dy), 0);
  });
}

const frames = (name: keyof typeof PEOPLE, ...poses: Pose[]): Frame[] =>
  poses.map((one) => frameOf(lookOf(name), one));

const TURNS = [
  pose(),
  ...[-0.4, 0.4].flatMap((yaw) => [-10, 10].map((tilt) => pose({ yaw, tilt }))),
  ...[-0.3, 0.3].map((pitch) => pose({ pitch })),
];

describe.each(names)('%s', (name) => {
  it('stays within the picture in every mood', () => {
    for (const [mood, at] of moods) {
      const all = points(drawFigure(lookOf(name), at));
      const far = all.reduce((most, [x]) => Math.max(most, Math.abs(x)), 0);
      const top = all.reduce((least, [, y]) => Math.min(least, y), 0);
      // A number that is none passes no comparison.
      expect(far, mood).toBeLessThan(FIGURE.right);
      expect(top, mood).toBeGreaterThan(FIGURE.top);
    }
  });

  it('keeps the crown covered, and no more bald than it was, however the head turns', () => {
    const over = [-1, -0.6, -0.3, 0, 0.3, 0.6, 1];
    const gaps = frames(name, ...TURNS).map((frame) => {
      const hair = drawHair(frame);
      const skull = reach(pointsOf(faceOutline(frame)), over);
      const cover = reach(points([...hair.back, ...hair.front]), over);
      return Math.max(...skull.map((far, i) => far - (cover[i] as number)));
    });
    const bare = lookOf(name).hair.style === 'balding' ? 34 : 0;
    expect(Math.max(...gaps)).toBeLessThanOrEqual(bare);
  });

  it('says how high the hair stands, so that a picture leaves room for it', () => {
    const [frame] = frames(name, pose()) as [Frame];
    const { back, front } = drawHair(frame);
    const [top] = reach(points([...back, ...front, ...drawFace(frame, undefined)]), [0]) as [number];
    const usual = 161;
    expect(top).toBeLessThan(usual + 10 + risen(lookOf(name)));
    if (risen(lookOf(name)) > 0) expect(top).toBeGreaterThan(usual - 10 + risen(lookOf(name)));
  });

  it('keeps the lips within the face, whatever the mouth does', () => {
    for (const open of [0, 0.3, 0.6, 1]) {
      for (const smile of [-1, 0, 1]) {
        for (const round of [0, 1]) {
          const [frame] = frames(name, pose({ open, smile, round, upper: 0.4 })) as [Frame];
          const { upperIn, lowerIn, lowerOut } = lipsOf(frame);
          const chin = Math.max(...pointsOf(faceOutline(frame)).map(([, y]) => y));
          for (const [i, [, y]] of lowerIn.entries())
            expect(y).toBeGreaterThanOrEqual((upperIn[i] as Point)[1] - 1e-6);
          expect(Math.max(...lowerOut.map(([, y]) => y))).toBeLessThan(chin - 6);
        }
      }
    }
  });

  it('has a back of the head that is as wide as its front', () => {
    const [frame] = frames(name, pose()) as [Frame];
    const hair = drawHair(frame);
    const front = points([...hair.back, ...drawFace(frame, hair.shadow), ...hair.front]);
    const sides = [-1.2, -0.8, 0, 0.8, 1.2];
    const [before, behind] = [reach(front, sides), reach(points(drawBeforeFace(frame)), sides)];
    for (const [i, far] of before.entries()) expect(Math.abs(far - (behind[i] as number))).toBeLessThan(34);
  });
});

it('gives no two people the same head: outline, hair or skin tell them apart', () => {
  const round = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
  const shade = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 4);
  const heads = names.map((name) => {
    const [frame] = frames(name, pose()) as [Frame];
    const hair = drawHair(frame);
    const all = points([...hair.back, ...hair.front, ...drawFace(frame, hair.shadow)]);
    const { skin, hair: colour } = lookOf(name);
    return [...reach(all, round), ...shade(skin.base), ...shade(colour.base)];
  });
  for (const [i, a] of heads.entries()) {
    for (const [j, b] of heads.slice(0, i).entries()) {
      const far = Math.hypot(...a.map((v, k) => v - (b[k] as number)));
      expect(far, `${names[i]} and ${names[j]}`).toBeGreaterThan(24);
    }
  }
});
