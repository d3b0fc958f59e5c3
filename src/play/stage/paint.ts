import { type Dye, dyeOf } from './dye.ts';
import { WHITE } from './raster.ts';
import type { Drawn, Paint, Path, Shape } from './shape.ts';

/** The part of a canvas context that painting needs. */
export type Brush = CanvasRenderingContext2D;

/**
 * Paints a display list. The caller has set the transform from figure units to pixels; nothing below `bottom`, in
 * figure units, will be seen. `light`, 0xRRGGBB, falls on all of it.
 */
export function paint(
  on: Brush,
  items: readonly Drawn[],
  bottom = Number.POSITIVE_INFINITY,
  light = WHITE,
): void {
  const dye = dyeOf(light);
  // Neighbours within one outline share its clip: that is much of the cost of painting.
  let clip: Path | undefined;
  for (const item of items) {
    const group = 'items' in item;
    if (!group && (item.alpha === 0 || isBelow(item.path, bottom))) continue;
    const wanted = group ? undefined : item.clip;
    if (wanted !== clip) {
      if (clip) on.restore();
      if (wanted) {
        on.save();
        cut(on, wanted);
      }
      clip = wanted;
    }
    if (group) {
      on.save();
      on.transform(...item.matrix);
      if (item.clip) cut(on, item.clip);
      paint(on, item.items, Number.POSITIVE_INFINITY, light);
      on.restore();
    } else paintShape(on, item, dye);
  }
  if (clip) on.restore();
}

function cut(on: Brush, clip: Path): void {
  on.beginPath();
  clip.trace(on);
  on.clip();
}

function isBelow({ at }: Path, bottom: number): boolean {
  for (let i = 1; i < at.length; i += 2) if ((at[i] as number) <= bottom) return false;
  return true;
}

function paintShape(on: Brush, shape: Shape, dye: Dye): void {
  const { path, fill, stroke, alpha, soft } = shape;
  const before = on.globalAlpha;
  if (alpha !== undefined) on.globalAlpha = before * Math.max(0, Math.min(1, alpha));
  if (soft !== undefined) paintSoft(on, shape, soft, dye);
  else {
    on.beginPath();
    path.trace(on);
    if (fill !== undefined) {
      on.fillStyle = style(on, fill, dye);
      on.fill();
    }
    if (stroke !== undefined) {
      on.lineWidth = shape.width ?? 1;
      on.lineCap = shape.cap ?? 'round';
      on.lineJoin = 'round';
      on.strokeStyle = style(on, stroke, dye);
      on.stroke();
    }
  }
  if (alpha !== undefined) on.globalAlpha = before;
}

/** How much of its softness a point of the small picture of a soft shape spans: drawn large, it blurs as far. */
const GRAIN = 0.62;
/** Empty points round a small picture, so that its edge fades into nothing. */
const RIM = 2;

let small: Brush | null | undefined;

/** Paints a shape very small and draws that large: a soft edge, a little cheaper than a blur. */
function paintSoft(on: Brush, { path, fill = '#000' }: Shape, soft: number, dye: Dye): void {
  const grain = soft * GRAIN;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < path.at.length; i += 2) {
    const [x, y] = [path.at[i] as number, path.at[i + 1] as number];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  // On a fixed grid, so that the softness does not shimmer while the shape moves.
  const [x, y] = [Math.floor(left / grain) - RIM, Math.floor(top / grain) - RIM];
  const [w, h] = [Math.ceil(right / grain) + RIM - x, Math.ceil(bottom / grain) + RIM - y];
  small ??= document.createElement('canvas').getContext('2d');
  if (!small) return;
  const { canvas } = small;
  if (canvas.width < w || canvas.height < h) {
    canvas.width = Math.max(canvas.width, w);
    canvas.height = Math.max(canvas.height, h);
  }
  small.setTransform(1, 0, 0, 1, 0, 0);
  // One point further: drawn large, what lies beside it would bleed in.
  small.clearRect(0, 0, w + 1, h + 1);
  small.setTransform(1 / grain, 0, 0, 1 / grain, -x, -y);
  small.beginPath();
  path.trace(small);
  small.fillStyle = style(small, fill, dye);
  small.fill();
  on.drawImage(canvas, 0, 0, w, h, x * grain, y * grain, w * grain, h * grain);
}

function style(on: Brush, paint: Paint, dye: Dye): string | CanvasGradient {
  if (typeof paint === 'string') return dye(paint);
  const { x0, y0, x1, y1, r0, r1 } = paint;
  const gradient =
    r1 === undefined
      ? on.createLinearGradient(x0, y0, x1, y1)
      : on.createRadialGradient(x0, y0, r0 ?? 0, x1, y1, r1);
  for (const [offset, colour] of paint.stops) gradient.addColorStop(offset, dye(colour));
  return gradient;
}
