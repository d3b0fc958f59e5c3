import { describe, expect, it } from 'vitest';
import { bendOf, boneOf, tube } from '../../../src/play/stage/arm/bone.ts';
import { armOf } from '../../../src/play/stage/arm.ts';
import { frameOf } from '../../../src/play/stage/frame.ts';
import { afoot, STANDING } from '../../../src/play/stage/gait.ts';
import { drawHand, type Grip } from '../../../src/play/stage/hand.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { lookOf } from '../../../src/play/stage/people.ts';
import { pose } from '../../../src/play/stage/pose.ts';
import type { Drawn, Path, Point, Shape } from '../../../src/play/stage/shape.ts';
import { alongWalk, planWalk } from '../../../src/play/stage/walk.ts';
import { drawWheelchair } from '../../../src/play/stage/wheelchair.ts';

/** The outlines of a path, each as points along its curves. */
function outlines(path: Path): Point[][] {
  const all: Point[][] = [];
  const last = (): Point => all.at(-1)?.at(-1) as Point;
  path.trace({
    moveTo: (x, y) => void all.push([[x, y]]),
    lineTo: (x, y) => void all.at(-1)?.push([x, y]),
    bezierCurveTo: (bx, by, cx, cy, dx, dy) => {
      const [ax, ay] = last();
      for (let i = 1; i <= 8; i++) {
        const [t, u] = [i / 8, 1 - i / 8];
        const [p, q, r, s] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
        all.at(-1)?.push([p * ax + q * bx + r * cx + s * dx, p * ay + q * by + r * cy + s * dy]);
      }
    },
    closePath: () => undefined,
  });
  return all;
}

/** The area inside an outline: below 0 where it runs against the clock. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length] as Point;
    return sum + (x * v - u * y) / 2;
  }, 0);
}

const skin = lookOf('dana').skin;
const grip = (part: Partial<Grip>): Grip => ({
  x: 0,
  y: 0,
  angle: 0,
  mirror: 1,
  size: 1,
  roll: 0,
  curl: 0.2,
  point: 0,
  spread: 0.2,
  thumb: 0.4,
  ...part,
});
const shapesOf = (items: readonly Drawn[]): Shape[] => items.filter((item) => 'path' in item);
const hand = (part: Partial<Grip>): Shape[] => shapesOf(drawHand(skin, skin.base, grip(part)));

describe('a hand', () => {
  it('has no hole, however it is rolled and curled', () => {
    for (let roll = -180; roll <= 180; roll += 15)
      for (const curl of [0, 0.4, 0.9])
        for (const mirror of [-1, 1])
          for (const { path, fill } of hand({ roll, curl, mirror, point: curl / 2 })) {
            if (fill === undefined) continue;
            const turns = outlines(path)
              .map(area)
              .filter((size) => Math.abs(size) > 4)
              .map(Math.sign);
            expect(new Set(turns).size, `rolled ${roll}, curled ${curl}`).toBeLessThan(2);
          }
  });

  it('has its thumb towards the head when an open palm is raised, on either side', () => {
    for (const side of [-1, 1]) {
      // Out from the body to the side of the hand, fingers up, the palm towards us.
      const reach = (thumb: number, towards: number): number =>
        Math.max(
          ...hand({ angle: -90, mirror: -side, roll: 180, thumb }).flatMap(({ path }) =>
            outlines(path).flatMap((points) => points.map(([x]) => x * towards)),
          ),
        );
      expect(reach(1, -side)).toBeGreaterThan(reach(0, -side) + 8);
      expect(reach(1, side)).toBeCloseTo(reach(0, side), 6);
    }
  });

  it('hides its thumb behind the palm from the side of the little finger, and shows it from the other', () => {
    const order = (roll: number): number => {
      const shapes = hand({ roll, thumb: 0 });
      const moved = hand({ roll, thumb: 0.5 });
      const thumb = shapes.findIndex((shape, i) => JSON.stringify(shape) !== JSON.stringify(moved[i]));
      return thumb / shapes.length;
    };
    expect(order(60)).toBeLessThan(0.1);
    expect(order(-60)).toBeGreaterThan(0.7);
  });
});

describe('an arm', () => {
  it('is as thick at the elbow as a sleeve, however it bends', () => {
    for (let turn = -180; turn <= 180; turn += 9) {
      const upper = boneOf([0, -240], 40, [0, 0], 32);
      const angle = (turn * Math.PI) / 180;
      const lower = boneOf([0, 0], 32, [Math.sin(angle) * 190, Math.cos(angle) * 190], 25);
      const back = outlines(tube(lower, { bend: bendOf(upper, lower) }))
        .flat()
        .filter(([x, y]) => x * lower.way[0] + y * lower.way[1] < 0)
        .map(([x, y]) => Math.hypot(x, y));
      expect(Math.min(...back), `${turn}`).toBeGreaterThan(30);
      expect(Math.max(...back), `${turn}`).toBeLessThan(40);
    }
  });
});

describe('somebody in a wheelchair', () => {
  const bea = lookOf('bea');
  const rolling = (phase: number) => {
    const out = { ...MOOD_POSES.calm };
    afoot(out, { ...STANDING, weight: 1, loose: 1, rolls: true, phase });
    return out;
  };

  it('has both hands on the wheels while pushing', () => {
    const wheel = outlines(
      (shapesOf(drawWheelchair(frameOf(bea, pose())).behind).at(-1) as Shape).path,
    ).flat();
    const [left, right] = [Math.min(...wheel.map(([x]) => x)), Math.max(...wheel.map(([x]) => x))];
    const top = Math.min(...wheel.map(([, y]) => y));
    for (const phase of [0.05, 0.2, 0.35, 0.5, 1.2]) {
      for (const side of [-1, 1]) {
        const { lower, hand: angle } = armOf(frameOf(bea, rolling(phase)), side);
        const to = (angle * Math.PI) / 180;
        const [x, y] = [lower.to[0] + 58 * Math.cos(to), lower.to[1] + 58 * Math.sin(to)];
        expect(x * side, `${phase}`).toBeGreaterThan(left - 12);
        expect(x * side, `${phase}`).toBeLessThan(right + 12);
        expect(y, `${phase}`).toBeGreaterThan(top - 30);
      }
    }
  });

  it('leaves the wheels as they stood after a whole push, and turns them during it', () => {
    const wheels = (stride: number) =>
      shapesOf(drawWheelchair(frameOf(bea, pose({ stride }))).behind).map(({ path }) =>
        path.at.map((n) => Math.round(n)).sort((a, b) => a - b),
      );
    expect(wheels(1)).toEqual(wheels(0));
    expect(wheels(0.25)).not.toEqual(wheels(0));
  });

  it('rolls without the bob of a step', () => {
    const [from, to] = [
      { x: 0, y: 300, scale: 1 },
      { x: 600, y: 300, scale: 1 },
    ];
    const heights = (rolls: boolean) =>
      new Set(Array.from({ length: 30 }, (_, i) => alongWalk(planWalk(from, to, { rolls }), i * 50).place.y));
    expect(heights(true).size).toBe(1);
    expect(heights(false).size).toBeGreaterThan(5);
  });
});
