import { describe, expect, it } from 'vitest';
import { framing } from '../../../src/play/stage/camera.ts';
import { alongWalk, planWalk } from '../../../src/play/stage/walk.ts';

const heads = { x: 800, y: 304, size: 262, others: [1215] };

describe('framing', () => {
  it.each([
    [390, 380],
    [1366, 430],
    [1920, 620],
    [360, 640],
    [1600, 900],
    [1024, 768],
  ])('covers %i by %i with the whole face in view, wide and near', (width, height) => {
    for (const near of [false, true]) {
      const { x, y, zoom } = framing(width, height, heads, near);
      const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
      expect(x - halfWidth).toBeGreaterThanOrEqual(-1e-6);
      expect(x + halfWidth).toBeLessThanOrEqual(1600 + 1e-6);
      expect(y - halfHeight).toBeGreaterThanOrEqual(-1e-6);
      expect(y + halfHeight).toBeLessThanOrEqual(900 + 1e-6);
      // Hair to chin, ear to ear.
      expect(y - halfHeight).toBeLessThan(heads.y - 0.56 * heads.size);
      expect(y + halfHeight).toBeGreaterThan(heads.y + 0.5 * heads.size);
      expect(x - halfWidth).toBeLessThan(heads.x - 0.45 * heads.size);
      expect(x + halfWidth).toBeGreaterThan(heads.x + 0.45 * heads.size);
    }
  });

  it('leans in for a moment of truth', () => {
    expect(framing(1280, 720, heads, true).zoom / framing(1280, 720, heads, false).zoom).toBeCloseTo(1.2);
  });
});

describe('a walk', () => {
  it('starts and ends still, in small steps, and grows on the way in', () => {
    const plan = planWalk({ x: 350, y: 330, scale: 0.63, alpha: 0 }, { x: 800, y: 310, scale: 1, alpha: 1 });
    expect(alongWalk(plan, 0).gait.weight).toBe(0);
    expect(alongWalk(plan, plan.ms).gait.weight).toBe(0);
    let last = alongWalk(plan, 0).place;
    for (let at = 16; at <= plan.ms; at += 16) {
      const { place } = alongWalk(plan, at);
      expect(Math.abs(place.x - last.x)).toBeLessThan(12);
      expect(Math.abs(place.y - last.y)).toBeLessThan(4);
      expect(place.scale).toBeGreaterThanOrEqual(last.scale);
      last = place;
    }
  });
});
