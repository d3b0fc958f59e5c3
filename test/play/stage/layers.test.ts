import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/play/stage/bounds.ts';
import { drawFigure, layersOf } from '../../../src/play/stage/figure.ts';
import { apply, frameOf } from '../../../src/play/stage/frame.ts';
import { drawLayer, moved } from '../../../src/play/stage/layer.ts';
import { carry, combined, distance } from '../../../src/play/stage/matrix.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { lookOf, PEOPLE } from '../../../src/play/stage/people.ts';
import { between, type Pose, pose } from '../../../src/play/stage/pose.ts';
import type { Drawn, Matrix, Point } from '../../../src/play/stage/shape.ts';

const STRAIGHT: Matrix = [1, 0, 0, 1, 0, 0];
/** Less than this, in figure units, is not seen on any screen. */
const UNSEEN = 0.1;

/** For each layer of a person, far to near, how far its drawing of one pose is off in another. */
function slips(name: keyof typeof PEOPLE, from: Pose, to: Pose): number[] {
  const look = lookOf(name);
  const [before, after] = [frameOf(look, from), frameOf(look, to)];
  return layersOf(look, from).map((layer) => moved(layer, drawLayer(layer, before), after).off);
}

const anew = (slip: readonly number[], least = UNSEEN): number => slip.filter((off) => off > least).length;

/** All points of a drawing, in figure units. */
function points(items: readonly Drawn[], matrix = STRAIGHT): Point[] {
  return items.flatMap((item): Point[] => {
    if ('items' in item) return points(item.items, combined(matrix, item.matrix));
    const { at } = item.path;
    return Array.from({ length: at.length / 2 }, (_, i) =>
      apply(matrix, at[2 * i] as number, at[2 * i + 1] as number),
    );
  });
}

/** How far points reach to every side. */
const edges = (all: readonly Point[]): number[] => [
  Math.min(...all.map(([x]) => x)),
  Math.max(...all.map(([x]) => x)),
  Math.min(...all.map(([, y]) => y)),
  Math.max(...all.map(([, y]) => y)),
];

describe('what of a person is drawn anew', () => {
  const calm = MOOD_POSES.calm;

  it.each(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[])('nothing of %s in the same pose', (name) => {
    expect(anew(slips(name, calm, { ...calm }), 0)).toBe(0);
  });

  it('the eyes for a blink, and nothing else', () => {
    expect(anew(slips('dana', calm, { ...calm, lidL: 0, lidR: 0 }))).toBe(1);
  });

  it('the mouth and what the jaw moves for a word, and nothing else', () => {
    expect(anew(slips('dana', calm, { ...calm, open: 0.5, round: 0.3 }))).toBe(2);
  });

  it('one arm when it is lifted, and nothing else', () => {
    expect(anew(slips('dana', calm, { ...calm, foreR: -120, curlR: 0.6 }))).toBe(1);
  });

  it('nothing when the whole body sinks', () => {
    expect(anew(slips('gent', calm, { ...calm, sink: 20 }))).toBe(0);
  });

  it('the neck when the head is held another way, because hair and face are moved as they are', () => {
    expect(anew(slips('dana', calm, { ...calm, tilt: calm.tilt + 2, headY: 3 }))).toBe(1);
  });

  it('a hand at the face with the face, for the shade that it throws there', () => {
    const [far, near] = [MOOD_POSES.calm, MOOD_POSES.embarrassed].map((at) =>
      anew(slips('dana', at, { ...at, tilt: at.tilt + 4 }), 0.5),
    );
    expect(near).toBe((far as number) + 1);
  });

  it('less for half a breath than for a whole one', () => {
    const [half, whole] = [0.45, 0.9].map((breath) => Math.max(...slips('ruth', calm, { ...calm, breath })));
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(whole as number);
    // A breath is so slow that a tenth of it is moved, not drawn.
    expect(Math.max(...slips('ruth', calm, { ...calm, breath: 0.09 }))).toBeLessThan(0.4);
  });
});

describe('what is moved instead of being drawn anew', () => {
  it('is where it would be drawn, or says how far it is off', () => {
    const moods = Object.values(MOOD_POSES);
    const mood = fc.constantFrom(...moods);
    fc.assert(
      fc.property(
        fc.constantFrom('dana', 'owen', 'bea', 'falk'),
        mood,
        mood,
        fc.double({ min: 0.01, max: 0.12, noNaN: true }),
        (name, start, end, share) => {
          const look = lookOf(name);
          const [before, after] = [start, between(start, end, share)].map((at) => frameOf(look, at));
          if (!before || !after) return;
          for (const layer of layersOf(look, start)) {
            const drawing = drawLayer(layer, before);
            const { matrix, off } = moved(layer, drawing, after);
            const [old, fresh] = [points(drawing.items), points(layer.draw(after))];
            // A fold or a nail that has come or gone may lie anywhere.
            if (old.length !== fresh.length || old.length === 0) continue;
            const stood = edges(old.map(([x, y]) => apply(matrix, x, y)));
            for (const [i, edge] of edges(fresh).entries())
              expect(Math.abs(edge - (stood[i] as number))).toBeLessThan(2 * off + 2);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays upright as long as nobody sees the difference', () => {
    const look = lookOf('dana');
    const [straight, tilted] = [pose(), pose({ tilt: 0.1 })].map((at) => frameOf(look, at));
    if (!straight || !tilted) return expect.fail();
    for (const layer of layersOf(look, pose())) {
      const drawing = drawLayer(layer, straight);
      const [, b, c] = moved(layer, drawing, tilted, 1).matrix;
      expect([b, c]).toEqual([0, 0]);
    }
    const turned = layersOf(look, pose()).some((layer) => {
      const [, b] = moved(layer, drawLayer(layer, straight), tilted).matrix;
      return Math.abs(b) > 0.001;
    });
    expect(turned).toBe(true);
  });

  it('is a figure, layer over layer', () => {
    const look = lookOf('kes');
    const frame = frameOf(look, pose());
    const items = layersOf(look, pose()).flatMap((layer) => drawLayer(layer, frame).items);
    expect(JSON.stringify(items)).toBe(JSON.stringify(drawFigure(look, pose())));
  });

  it('notes only the numbers that its drawing asked for', () => {
    const look = lookOf('dana');
    const frame = frameOf(look, pose());
    const read = layersOf(look, pose()).map((layer) => [...drawLayer(layer, frame).read.keys()]);
    const readers = (key: string) => read.filter((keys) => keys.includes(key as never)).length;
    expect(readers('lidL')).toBe(1);
    expect(readers('curlL')).toBe(1);
    expect(readers('breath')).toBe(0);
  });
});

describe('carrying points', () => {
  const spread = fc.double({ min: -400, max: 400, noNaN: true });
  const corners: Point[] = [
    [-200, -100],
    [200, -100],
    [0, 300],
    [90, 40],
  ];

  it('is exact where they have moved as one', () => {
    const part = fc.double({ min: -0.3, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, spread, spread, (a, b, c, d, e, f) => {
        const by: Matrix = [1 + a, b, c, 1 + d, e, f];
        const there = corners.map(([x, y]) => apply(by, x, y));
        expect(distance(carry(corners, there), corners, there)).toBeLessThan(0.02);
      }),
    );
  });

  it('neither turns nor stretches what one point or a line says nothing of', () => {
    const line: Point[] = [
      [0, 0],
      [0, 100],
    ];
    const [a, b, c, d, e, f] = carry(
      line,
      line.map(([x, y]): Point => [x + 7, y - 3]),
    );
    for (const [value, wanted] of [
      [a, 1],
      [b, 0],
      [c, 0],
      [d, 1],
      [e, 7],
      [f, -3],
    ] as const)
      expect(value).toBeCloseTo(wanted, 6);
  });
});

it('holds everything that is painted in its bounds', () => {
  for (const name of Object.keys(PEOPLE)) {
    const { left, top, right, bottom } = boundsOf(drawFigure(lookOf(name), pose()));
    expect(left).toBeLessThan(-100);
    expect(right).toBeGreaterThan(100);
    expect(top).toBeGreaterThan(-270);
    expect(bottom).toBeGreaterThan(600);
  }
});
