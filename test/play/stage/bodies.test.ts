import { describe, expect, it } from 'vitest';
import { drawFigure, FIGURE } from '../../../src/play/stage/figure.ts';
import { apply } from '../../../src/play/stage/frame.ts';
import type { DressStyle, Look } from '../../../src/play/stage/look.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { lookOf } from '../../../src/play/stage/people.ts';
import { pose } from '../../../src/play/stage/pose.ts';
import type { Drawn, Matrix } from '../../../src/play/stage/shape.ts';

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

/** Every number that is drawn, where it is drawn, sideways. */
function across(items: readonly Drawn[], matrix: Matrix = [1, 0, 0, 1, 0, 0]): number[] {
  return items.flatMap((item) => {
    if ('items' in item) return across(item.items, item.matrix);
    const { at } = item.clip ?? item.path;
    return at.flatMap((x, i) => (i % 2 === 0 ? [apply(matrix, x, at[i + 1] as number)[0]] : []));
  });
}

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

  it('looks like no other garment', () => {
    const drawn = JSON.stringify(drawFigure(dressed(style), pose()));
    for (const other of STYLES)
      if (other !== style) expect(drawn).not.toBe(JSON.stringify(drawFigure(dressed(other), pose())));
  });
});

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
