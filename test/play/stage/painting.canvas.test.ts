import { describe, expect, it } from 'vitest';
import type { Seen } from '../../../src/play/stage/cel.ts';
import { dyeOf } from '../../../src/play/stage/dye.ts';
import { drawFigure } from '../../../src/play/stage/figure.ts';
import { Likeness } from '../../../src/play/stage/likeness.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { paint } from '../../../src/play/stage/paint.ts';
import { lookOf } from '../../../src/play/stage/people.ts';
import { between, type Pose, pose } from '../../../src/play/stage/pose.ts';

const WHITE = 0xffffff;
const SEEN: Seen = { density: 0.6, bottom: 600, light: WHITE };
const [WIDTH, HEIGHT] = [400, 520];

/** A sheet in the colour of a wall; drawing on it is in figure units. */
function sheet(): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const on = canvas.getContext('2d') as CanvasRenderingContext2D;
  on.fillStyle = '#e8dcc8';
  on.fillRect(0, 0, WIDTH, HEIGHT);
  on.setTransform(SEEN.density, 0, 0, SEEN.density, WIDTH / 2, 165);
  return on;
}

/** The mean difference of two sheets, of 255. */
function difference(a: CanvasRenderingContext2D, b: CanvasRenderingContext2D): number {
  const [one, other] = [a, b].map((on) => on.getImageData(0, 0, WIDTH, HEIGHT).data);
  return (
    one?.reduce((sum, value, i) => sum + Math.abs(value - (other?.[i] ?? 0)) / one.length, 0) ?? Number.NaN
  );
}

/** Takes on a pose, paints what is late, and says how many layers that were. */
function follow(likeness: Likeness, pose: Pose, seen = SEEN): number {
  const late = likeness.take(pose, seen);
  for (const { paint } of late) paint();
  return late.length;
}

describe('a likeness', () => {
  it('paints nothing in the same pose, and little for a blink', () => {
    const likeness = new Likeness(lookOf('dana'));
    const all = follow(likeness, MOOD_POSES.calm);
    expect(all).toBeGreaterThan(7);
    expect(follow(likeness, { ...MOOD_POSES.calm })).toBe(0);
    expect(follow(likeness, { ...MOOD_POSES.calm, lidL: 0, lidR: 0 })).toBe(1);
  });

  it('paints everything in another light', () => {
    const likeness = new Likeness(lookOf('gent'));
    const all = follow(likeness, MOOD_POSES.calm);
    expect(follow(likeness, MOOD_POSES.calm, { ...SEEN, light: 0xf0cfae })).toBe(all);
  });

  it('stays in the light it was painted in until all of it is painted in the other', () => {
    const likeness = new Likeness(lookOf('gent'));
    const evening = { ...SEEN, light: 0xf0a060 };
    follow(likeness, MOOD_POSES.calm);
    const before = sheet();
    likeness.put(before);
    const left = likeness.take(MOOD_POSES.calm, evening);
    for (const { paint } of left.splice(1)) paint();
    const meanwhile = sheet();
    likeness.put(meanwhile);
    expect(difference(before, meanwhile)).toBe(0);
    for (const { paint } of likeness.take(MOOD_POSES.calm, evening)) paint();
    const after = sheet();
    likeness.put(after);
    const atOnce = sheet();
    paint(atOnce, drawFigure(lookOf('gent'), MOOD_POSES.calm), SEEN.bottom, evening.light);
    expect(difference(after, atOnce)).toBeLessThan(1.5);
    expect(difference(after, before)).toBeGreaterThan(3);
  });

  it('looks the same when it has come to a pose step by step as when it is painted at once', () => {
    for (const name of ['dana', 'olander', 'owen']) {
      const likeness = new Likeness(lookOf(name));
      let last = MOOD_POSES.calm;
      follow(likeness, last);
      for (const mood of ['angry', 'embarrassed', 'delighted'] as const) {
        const goal = MOOD_POSES[mood];
        for (let i = 1; i <= 12; i += 1) follow(likeness, between(last, goal, i / 12));
        last = goal;
        const [moved, atOnce] = [sheet(), sheet()];
        likeness.put(moved);
        paint(atOnce, drawFigure(lookOf(name), goal), SEEN.bottom);
        expect(difference(moved, atOnce), `${name} ${mood}`).toBeLessThan(1.5);
        expect(difference(atOnce, sheet()), 'somebody is there').toBeGreaterThan(10);
      }
    }
  });

  it('stands in for what there is no time to paint', () => {
    const likeness = new Likeness(lookOf('dana'));
    follow(likeness, MOOD_POSES.calm);
    const near = between(MOOD_POSES.calm, MOOD_POSES.hurt, 0.1);
    likeness.take(near, SEEN);
    const [moved, atOnce, left] = [sheet(), sheet(), sheet()];
    likeness.put(moved);
    paint(atOnce, drawFigure(lookOf('dana'), near), SEEN.bottom);
    paint(left, drawFigure(lookOf('dana'), MOOD_POSES.calm), SEEN.bottom);
    expect(difference(moved, atOnce)).toBeLessThan(difference(left, atOnce));
  });
});

it('lights all that is painted alike', () => {
  const evening = dyeOf(0xff8000);
  expect(evening('#ffffff')).toBe('rgba(255,128,0,1)');
  expect(evening('rgba(100,100,100,0.5)')).toBe('rgba(100,50,0,0.5)');
  expect(dyeOf(WHITE)('#123456')).toBe('#123456');
});

it('shows neither skin nor hair through a cap while its wearer turns round', () => {
  const gus = lookOf('gus');
  for (const about of [-1, 1])
    for (let away = 0.02; away < 1; away += 0.02) {
      const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 96 });
      const on = canvas.getContext('2d') as CanvasRenderingContext2D;
      // From the top of the cap down to its peak.
      on.setTransform(1, 0, 0, 1, 160, 200);
      paint(on, drawFigure(gus, pose({ away, about })));
      const { data } = on.getImageData(0, 0, 320, 96);
      let bare = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255 && (data[i] ?? 0) > 185) bare += 1;
      expect(bare, `${about}, ${away}`).toBe(0);
    }
});
