import { describe, expect, it } from 'vitest';
import { trunkOf } from '../../../src/play/stage/dress.ts';
import { drawTurnedEar, earPoints, earsFree } from '../../../src/play/stage/face/ears.ts';
import { drawFigure, FIGURE } from '../../../src/play/stage/figure.ts';
import { apply, frameOf } from '../../../src/play/stage/frame.ts';
import { overShoulder } from '../../../src/play/stage/hair/shoulder.ts';
import { drawBeforeFace } from '../../../src/play/stage/hair.ts';
import { drawLegs } from '../../../src/play/stage/legs.ts';
import type { DressStyle, Look } from '../../../src/play/stage/look.ts';
import { combined } from '../../../src/play/stage/matrix.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { lookOf, PEOPLE } from '../../../src/play/stage/people.ts';
import { pose } from '../../../src/play/stage/pose.ts';
import { type Drawn, type Matrix, Path, type Point, smoothstep } from '../../../src/play/stage/shape.ts';

const STYLES = [
  'coat',
  'cardigan',
  'tweed',
  'blazer',
  'jumper',
  'track_jacket',
  'polo',
  'rain_jacket',
  'long_coat',
  'work_jacket',
  'hoodie',
  'apron',
] as const satisfies readonly DressStyle[];

const DANA = lookOf('dana');
const dressed = (style: DressStyle): Look => ({ ...DANA, dress: { ...DANA.dress, style } });

/** Every point that is drawn, where it is drawn. What is cut by a clip reaches no further than the clip. */
function spots(items: readonly Drawn[], matrix: Matrix = [1, 0, 0, 1, 0, 0]): Point[] {
  return items.flatMap((item) => {
    if ('items' in item) return spots(item.items, combined(matrix, item.matrix));
    const { at } = item.clip ?? item.path;
    return at.flatMap((x, i) => (i % 2 === 0 ? [apply(matrix, x, at[i + 1] as number)] : []));
  });
}

const across = (items: readonly Drawn[]): number[] => spots(items).map(([x]) => x);

const width = (items: readonly Drawn[]): number =>
  across(items).reduce((far, x) => Math.max(far, Math.abs(x)), 0);

describe.each(STYLES)('a %s', (style) => {
  it('is drawn within the picture in every mood, from the front and from behind', () => {
    for (const [mood, at] of Object.entries(MOOD_POSES)) {
      for (const away of [0, 1]) {
        const xs = across(drawFigure(dressed(style), { ...at, away }));
        // A number that is none passes no comparison.
        for (const x of xs) if (!(Math.abs(x) < FIGURE.right)) expect.fail(`${mood}, away ${away}: ${x}`);
      }
    }
  });

  it('ends where the legs have already begun, so that no gap is seen between', () => {
    for (const mood of Object.values(MOOD_POSES)) {
      const frame = frameOf(dressed(style), mood);
      const heights = (items: readonly Drawn[]) => spots(items).map(([, y]) => y);
      const hem = Math.max(...heights([{ path: trunkOf(frame) }]));
      const [, ...legs] = drawLegs(frame);
      expect(Math.min(...heights(legs))).toBeLessThan(hem - 12);
      expect(hem).toBeLessThan(960);
    }
  });

  it('looks like no other garment', () => {
    const drawn = JSON.stringify(drawFigure(dressed(style), pose()));
    for (const other of STYLES)
      if (other !== style) expect(drawn).not.toBe(JSON.stringify(drawFigure(dressed(other), pose())));
  });
});

/** How far a drawing reaches to the left and to the right at some heights. */
function reach(items: readonly Drawn[]): number[] {
  const all = spots(items);
  return [-140, -60, 0, 60, 120, 200, 300, 420, 540, 700].flatMap((height) => {
    const xs = all.flatMap(([x, y]) => (Math.abs(y - height) < 40 ? [x] : []));
    return [Math.min(...xs), Math.max(...xs)];
  });
}

describe('turning round', () => {
  it('narrows towards the middle and is whole again at the end', () => {
    const widths = [0, 0.25, 0.5].map((away) => width(drawFigure(DANA, pose({ away }))));
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    expect(width(drawFigure(DANA, pose({ away: 1 })))).toBeGreaterThan((widths[2] as number) * 1.3);
  });

  it('leaves no face to be seen', () => {
    const behind = (smile: number) => JSON.stringify(drawFigure(DANA, pose({ away: 1, smile })));
    expect(behind(1)).toBe(behind(-1));
  });

  it.each(Object.keys(PEOPLE))('carries the outline of %s round without a jump', (name) => {
    for (const about of [-1, 1]) {
      // As fast as anybody turns, 30 ms from picture to picture.
      const pictures = Array.from({ length: 17 }, (_, i) => smoothstep(0, 460, i * 30)).map((away) =>
        reach(drawFigure(lookOf(name), pose({ away, about, yaw: about * 0.4, turn: about * 0.16 }))),
      );
      for (const [i, picture] of pictures.entries())
        for (const [k, x] of (pictures[i - 1] ?? picture).entries())
          expect(Math.abs(x - (picture[k] as number)), `${i}`).toBeLessThan(62);
    }
  });

  it('brings the back of the head before the face little by little, behind the ear that is seen', () => {
    for (const about of [-1, 1]) {
      const edges = Array.from({ length: 21 }, (_, i) => {
        const [seen] = drawBeforeFace(frameOf(DANA, pose({ away: 0.02 + i * 0.048, about })));
        const clip = (seen && 'items' in seen && seen.clip) || new Path();
        // How far it reaches to where the face is, between crown and chin.
        return Math.min(
          130,
          Math.max(...spots([{ path: clip }]).flatMap(([x, y]) => (Math.abs(y) < 130 ? [x * about] : []))),
        );
      });
      expect(edges[0]).toBeLessThan(-90);
      expect(edges.at(-1)).toBeGreaterThan(120);
      for (const [i, edge] of edges.entries()) {
        expect(edge).toBeGreaterThanOrEqual(edges[i - 1] ?? edge);
        expect(edge - (edges[i - 1] ?? edge)).toBeLessThan(45);
      }
    }
  });

  it.each([-1, 1])('carries hair that is tied over the shoulder on side %i round with it', (side) => {
    for (const about of [-1, 1]) {
      const lie = (away: number) => overShoulder(frameOf(DANA, pose({ away, about })), side, 9);
      // Less than a frame apart, also at half the turn and at the end of it.
      for (let away = 0.01; away < 0.99; away += 0.01)
        for (const [i, { at }] of lie(away).entries()) {
          const [x, y] = lie(away + 0.01)[i]?.at ?? [0, 0];
          expect(Math.hypot(x - at[0], y - at[1]), `${away}`).toBeLessThan(9);
        }
      // The root is at the back, the tip on the chest.
      const over = (away: number) => lie(away).map(({ isOver }) => isOver);
      expect([over(0.02)[0], over(0.02).at(-1)]).toEqual([false, true]);
      expect([over(1)[0], over(1).at(-1)]).toEqual([true, false]);
      // It goes past us on the near side, and out of sight on the far one.
      expect(over(0.5).every((isOver) => isOver)).toBe(side !== about);
      expect(Math.sign(lie(1)[4]?.at[0] ?? 0)).toBe(-side);
    }
  });

  it.each(Object.keys(PEOPLE))(
    'shows an ear of %s on the side it turns from, if hair leaves it free',
    (name) => {
      const look = lookOf(name);
      for (const about of [-1, 1]) {
        const ear = (away: number) => spots(drawTurnedEar(frameOf(look, pose({ away, about })), -about));
        const isFree = earsFree(look).includes(-about);
        const at = [0.1, 0.3, 0.5, 0.7, 0.9].map((away) => {
          const xs = earPoints(frameOf(look, pose({ away, about })), -about).map(([x]) => x * about);
          expect(ear(away).length > 0).toBe(isFree);
          return { middle: (Math.max(...xs) + Math.min(...xs)) / 2, wide: Math.max(...xs) - Math.min(...xs) };
        });
        // It comes round to the side where the face was, and is widest when it is turned to us.
        for (const [i, { middle }] of at.entries()) expect(middle).toBeGreaterThan(at[i - 1]?.middle ?? -200);
        expect(at[2]?.wide).toBeGreaterThan(Math.max(at[0]?.wide ?? 0, at[4]?.wide ?? 0));
      }
    },
  );

  it('points the feet to where it goes', () => {
    const toes = (away: number, about: number): number => {
      const xs = spots(drawLegs(frameOf(DANA, pose({ away, about })))).flatMap(([x, y]) =>
        y > 1350 ? [x] : [],
      );
      return Math.max(...xs) + Math.min(...xs);
    };
    expect(toes(0, 1)).toBeCloseTo(0, 6);
    expect(toes(0.5, 1)).toBeGreaterThan(20);
    expect(toes(0.5, -1)).toBeCloseTo(-toes(0.5, 1), 6);
    expect(toes(1, 1)).toBeCloseTo(0, 6);
  });

  it('goes by the side it is told: the nose goes first, and the far cheek out of sight', () => {
    for (const about of [-1, 1]) {
      const across = (x: number, away: number): number =>
        about * frameOf(DANA, pose({ away, about })).face()(about * x, 40)[0];
      expect(across(0, 0.2)).toBeGreaterThan(across(0, 0.1));
      expect(across(0, 0.1)).toBeGreaterThan(10);
      for (const away of [0.1, 0.2, 0.3, 0.4])
        expect(across(40, away) - across(0, away)).toBeLessThan(across(0, away) - across(-40, away));
      expect(across(60, 0.4)).toBeCloseTo(across(40, 0.4), 1);
    }
  });

  it('shows the same from before and from behind, by whichever side', () => {
    for (const away of [0, 1])
      expect(drawFigure(DANA, pose({ away, about: 1 }))).toEqual(drawFigure(DANA, pose({ away, about: -1 })));
  });
});

describe('a wheelchair', () => {
  const seated: Look = { ...DANA, seat: 'wheelchair' };

  it('is seen on both sides of who sits in it', () => {
    const [chair, alone] = [seated, DANA].map((look) => across(drawFigure(look, pose())));
    expect(Math.max(...(chair as number[]))).toBeGreaterThan(Math.max(...(alone as number[])));
    expect(Math.min(...(chair as number[]))).toBeLessThan(Math.min(...(alone as number[])));
  });

  it('has wheels that go round with the stride', () => {
    const rolled = (stride: number) => JSON.stringify(drawFigure(seated, pose({ stride })));
    expect(rolled(1)).not.toBe(rolled(0));
  });
});
