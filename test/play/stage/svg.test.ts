import { describe, expect, it } from 'vitest';
import { actorPose } from '../../../src/play/stage/feeling.ts';
import { drawFigure } from '../../../src/play/stage/figure.ts';
import { lookOf, PEOPLE } from '../../../src/play/stage/people.ts';
import { ellipse, linear, Path } from '../../../src/play/stage/shape.ts';
import { svgOf } from '../../../src/play/stage/svg.ts';

describe('a drawing as markup', () => {
  it('keeps outline, colour and place', () => {
    const path = new Path().M(1, 2).L(3, 4).Z();
    const item = { matrix: [1, 0, 0, 1, 10, 20] as const, items: [{ path, fill: '#aabbcc' }] };
    expect(svgOf([item], 'a')).toBe(
      '<defs></defs><g transform="matrix(1 0 0 1 10 20)"><path d="M1 2L3 4Z" fill="#aabbcc"/></g>',
    );
  });

  it('clips to one outline once', () => {
    const clip = ellipse(0, 0, 10);
    const shapes = [1, 2].map((x) => ({ path: ellipse(x, 0, 5), fill: '#fff', clip }));
    expect(svgOf(shapes, 'a').match(/<clipPath/g)).toHaveLength(1);
  });

  it('shares no id between two pictures on a page', () => {
    const shapes = [{ path: ellipse(0, 0, 5), fill: linear(0, 0, 1, 1, [0, '#fff'], [1, '#000']) }];
    const ids = ['dana', 'imogen'].flatMap((name) => svgOf(shapes, name).match(/ id="[^"]+"/g) ?? []);
    expect(new Set(ids).size).toBe(2);
  });

  it.each(Object.keys(PEOPLE))('draws %s with every reference met and every number a number', (id) => {
    const look = lookOf(id);
    const markup = svgOf(drawFigure(look, actorPose('angry', undefined, look.nature)), id);
    const defined = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
    for (const [, name] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(name);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});
