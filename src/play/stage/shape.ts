/**
 * The display list: what a figure is made of before anything is painted. Pure data, so that a drawing can be
 * made, measured and tested without a canvas. The loops read points by index: taking lists apart is slow in code that
 * has not run before, and everybody’s first picture is thousands of points.
 */

export type Point = readonly [x: number, y: number];

/** How a point of a drawing is moved: a head that turns, a hand that is placed. */
export type Warp = (x: number, y: number) => Point;

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;

/** An outline made of moves, lines and cubic curves. Methods chain. */
export class Path {
  readonly ops: number[] = [];
  readonly at: number[] = [];

  M(x: number, y: number): this {
    this.ops.push(MOVE);
    this.at.push(x, y);
    return this;
  }

  L(x: number, y: number): this {
    this.ops.push(LINE);
    this.at.push(x, y);
    return this;
  }

  C(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this {
    this.ops.push(CURVE);
    this.at.push(x1, y1, x2, y2, x, y);
    return this;
  }

  Z(): this {
    this.ops.push(CLOSE);
    return this;
  }

  /** Appends another outline, which keeps its own moves. */
  add(other: Path): this {
    this.ops.push(...other.ops);
    this.at.push(...other.at);
    return this;
  }

  /** The same outline with every point (control points too) moved. */
  warp(by: Warp): Path {
    const out = new Path();
    out.ops.push(...this.ops);
    for (let i = 0; i < this.at.length; i += 2) {
      const moved = by(this.at[i] as number, this.at[i + 1] as number);
      out.at.push(moved[0], moved[1]);
    }
    return out;
  }

  /** Walks the outline on anything that draws like a canvas. */
  trace(on: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'closePath'>): void {
    let i = 0;
    const next = (): number => this.at[i++] as number;
    for (const op of this.ops) {
      if (op === CURVE) on.bezierCurveTo(next(), next(), next(), next(), next(), next());
      else if (op === MOVE) on.moveTo(next(), next());
      else if (op === LINE) on.lineTo(next(), next());
      else on.closePath();
    }
  }
}

/** A colour, or a gradient: linear between two points, radial where `r1` is given. */
export type Paint = string | Gradient;
export interface Gradient {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly r0?: number;
  readonly r1?: number;
  readonly stops: readonly (readonly [offset: number, colour: string])[];
}

export interface Shape {
  readonly path: Path;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly alpha?: number;
  /** Only what lies inside is seen. */
  readonly clip?: Path;
  /** Softens the edge of a fill by about so many units. Costs time: few and small. */
  readonly soft?: number;
  readonly cap?: 'butt' | 'round';
}

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Shapes that move as one. */
interface Group {
  readonly matrix: Matrix;
  readonly items: readonly Drawn[];
  /** Only what lies inside is seen; in the units of the items. */
  readonly clip?: Path;
}
export type Drawn = Shape | Group;

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));
/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** A curve through points (Catmull-Rom). `tension` 0 is straight lines, 1 is round. */
export function through(points: readonly Point[], closed = false, tension = 1, into = new Path()): Path {
  const n = points.length;
  const at = (i: number): Point => points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] as Point;
  const [x0, y0] = at(0);
  into.M(x0, y0);
  const k = tension / 6;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const a = at(i - 1);
    const b = at(i);
    const c = at(i + 1);
    const d = at(i + 2);
    into.C(
      b[0] + (c[0] - a[0]) * k,
      b[1] + (c[1] - a[1]) * k,
      c[0] - (d[0] - b[0]) * k,
      c[1] - (d[1] - b[1]) * k,
      c[0],
      c[1],
    );
  }
  return closed ? into.Z() : into;
}

/** Mirrors the given right half (from top to bottom) to a whole closed outline. */
export function mirrored(half: readonly Point[]): Point[] {
  return [
    ...half,
    ...[...half]
      .reverse()
      .filter(([x]) => x !== 0)
      .map(([x, y]): Point => [-x, y]),
  ];
}

export function ellipse(cx: number, cy: number, rx: number, ry = rx): Path {
  const k = 0.5523;
  return new Path()
    .M(cx + rx, cy)
    .C(cx + rx, cy + ry * k, cx + rx * k, cy + ry, cx, cy + ry)
    .C(cx - rx * k, cy + ry, cx - rx, cy + ry * k, cx - rx, cy)
    .C(cx - rx, cy - ry * k, cx - rx * k, cy - ry, cx, cy - ry)
    .C(cx + rx * k, cy - ry, cx + rx, cy - ry * k, cx + rx, cy)
    .Z();
}

/** A brush stroke along points: thin at both ends, `width` at the thickest place `belly` (0..1). */
export function brush(points: readonly Point[], width: number, belly = 0.5, ends = 0): Path {
  const left: Point[] = [];
  const right: Point[] = [];
  const n = points.length - 1;
  points.forEach((at, i) => {
    const before = points[Math.max(0, i - 1)] as Point;
    const after = points[Math.min(n, i + 1)] as Point;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    const t = i / n;
    const rise = t < belly ? t / belly : (1 - t) / (1 - belly);
    const w = (ends + (1 - ends) * Math.sin((rise * Math.PI) / 2)) * width * 0.5;
    const nx = (-dy / length) * w;
    const ny = (dx / length) * w;
    left.push([at[0] + nx, at[1] + ny]);
    right.push([at[0] - nx, at[1] - ny]);
  });
  return through([...left, ...right.reverse()], true, 0.9);
}

/** Points along a cubic curve. */
export function along(a: Point, b: Point, c: Point, d: Point, n = 6): Point[] {
  return Array.from({ length: n + 1 }, (_, i): Point => {
    const t = i / n;
    const u = 1 - t;
    const p = u * u * u;
    const q = 3 * u * u * t;
    const r = 3 * u * t * t;
    const s = t * t * t;
    return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]];
  });
}

/** A capsule that tapers from radius `r0` to `r1`. */
export function capsule(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Path {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const ux = (x1 - x0) / length;
  const uy = (y1 - y0) / length;
  const k = 1.333;
  return new Path()
    .M(x0 - uy * r0, y0 + ux * r0)
    .C(
      x0 - uy * r0 - ux * r0 * k,
      y0 + ux * r0 - uy * r0 * k,
      x0 + uy * r0 - ux * r0 * k,
      y0 - ux * r0 - uy * r0 * k,
      x0 + uy * r0,
      y0 - ux * r0,
    )
    .L(x1 + uy * r1, y1 - ux * r1)
    .C(
      x1 + uy * r1 + ux * r1 * k,
      y1 - ux * r1 + uy * r1 * k,
      x1 - uy * r1 + ux * r1 * k,
      y1 + ux * r1 + uy * r1 * k,
      x1 - uy * r1,
      y1 + ux * r1,
    )
    .Z();
}

/** Colour with an alpha, from `#rrggbb`. */
export function faded(hex: string, alpha: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  return `rgba(${n >> 16},${(n >> 8) & 255},${n & 255},${Math.round(alpha * 1000) / 1000})`;
}

/** A colour between two `#rrggbb` colours. */
export function mix(a: string, b: string, t: number): string {
  const [p, q] = [Number.parseInt(a.slice(1), 16), Number.parseInt(b.slice(1), 16)];
  const part = (shift: number) => Math.round(lerp((p >> shift) & 255, (q >> shift) & 255, t)) << shift;
  return cssColour(part(16) | part(8) | part(0));
}

/** A gradient between two points. */
export function linear(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  ...stops: Gradient['stops']
): Gradient {
  return { x0, y0, x1, y1, stops };
}

/** A round gradient that ends in nothing: a soft spot of light, blush or shade. */
export function spot(x: number, y: number, r: number, colour: string, alpha: number): Gradient {
  return {
    x0: x,
    y0: y,
    x1: x,
    y1: y,
    r0: 0,
    r1: r,
    stops: [
      [0, faded(colour, alpha)],
      [0.5, faded(colour, alpha * 0.55)],
      [1, faded(colour, 0)],
    ],
  };
}

/** The area between two open curves that run the same way. */
export function ribbon(a: readonly Point[], b: readonly Point[], tension = 1): Path {
  const out = through(a, false, tension);
  const back = through([...b].reverse(), false, tension);
  out.ops.push(LINE, ...back.ops.slice(1), CLOSE);
  out.at.push(...back.at);
  return out;
}

/** A colour 0xRRGGBB as CSS has it. */
export const cssColour = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
