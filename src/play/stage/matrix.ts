import type { Matrix, Point } from './shape.ts';

/** Holds a matrix upright where its points say nothing, in square units: far less than any real part spans. */
const STIFF = 1;

/** The matrix that brings points nearest to where they have moved: shift, turn, stretch and slant. */
export function carry(from: readonly Point[], to: readonly Point[]): Matrix {
  const n = Math.max(1, from.length);
  let [fx, fy, tx, ty] = [0, 0, 0, 0];
  for (const [i, [x, y]] of from.entries()) {
    const [u, v] = to[i] as Point;
    fx += x / n;
    fy += y / n;
    tx += u / n;
    ty += v / n;
  }
  let [xx, xy, yy] = [STIFF, 0, STIFF];
  let [xu, yu, xv, yv] = [STIFF, 0, 0, STIFF];
  for (const [i, [px, py]] of from.entries()) {
    const [qx, qy] = to[i] as Point;
    const [x, y, u, v] = [px - fx, py - fy, qx - tx, qy - ty];
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xu += x * u;
    yu += y * u;
    xv += x * v;
    yv += y * v;
  }
  const det = xx * yy - xy * xy;
  const [a, c] = [(xu * yy - yu * xy) / det, (yu * xx - xu * xy) / det];
  const [b, d] = [(xv * yy - yv * xy) / det, (yv * xx - xv * xy) / det];
  return [a, b, c, d, tx - a * fx - c * fy, ty - b * fx - d * fy];
}

/** As `carry`, but only by shift and stretch: pictures that stay upright are drawn in half the time. */
export function shift(from: readonly Point[], to: readonly Point[]): Matrix {
  const along = (axis: 0 | 1): readonly [scale: number, offset: number] => {
    const n = Math.max(1, from.length);
    const [a, b] = [from, to].map((points) => points.reduce((sum, point) => sum + point[axis] / n, 0)) as [
      number,
      number,
    ];
    let [squares, products] = [STIFF, STIFF];
    for (const [i, point] of from.entries()) {
      squares += (point[axis] - a) ** 2;
      products += (point[axis] - a) * ((to[i] as Point)[axis] - b);
    }
    const scale = products / squares;
    return [scale, b - scale * a];
  };
  const [[a, e], [d, f]] = [along(0), along(1)];
  return [a, 0, 0, d, e, f];
}

/** One matrix after another: first `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, x, y] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * x + c * y + e, b * x + d * y + f];
}

/** How far the point that a matrix misses most is from where it should be. */
export function distance(m: Matrix, from: readonly Point[], to: readonly Point[]): number {
  let most = 0;
  for (const [i, [x, y]] of from.entries()) {
    const [u, v] = to[i] as Point;
    most = Math.max(most, Math.hypot(m[0] * x + m[2] * y + m[4] - u, m[1] * x + m[3] * y + m[5] - v));
  }
  return most;
}
