import type { Drawn, Paint, Path, Shape } from './shape.ts';

/** The part of a canvas context that painting needs. */
export type Brush = CanvasRenderingContext2D;

/** Paints a display list. The caller has set the transform from figure units to pixels, `scale` pixels a unit. */
export function paint(on: Brush, items: readonly Drawn[], scale: number): void {
  // Neighbours within one outline share its clip: that is most of the cost of painting.
  let clip: Path | undefined;
  for (const item of items) {
    const group = 'items' in item;
    if (!group && item.alpha === 0) continue;
    const wanted = group ? undefined : item.clip;
    if (wanted !== clip) {
      if (clip) on.restore();
      if (wanted) {
        on.save();
        on.beginPath();
        wanted.trace(on);
        on.clip();
      }
      clip = wanted;
    }
    if (group) {
      on.save();
      on.transform(...item.matrix);
      paint(on, item.items, scale);
      on.restore();
    } else paintShape(on, item, scale);
  }
  if (clip) on.restore();
}

function paintShape(on: Brush, shape: Shape, scale: number): void {
  const kept = shape.soft !== undefined || shape.alpha !== undefined;
  if (kept) on.save();
  if (shape.alpha !== undefined) on.globalAlpha *= Math.max(0, Math.min(1, shape.alpha));
  if (shape.soft !== undefined) soften(on, shape.soft * scale, shape.fill);
  on.beginPath();
  shape.path.trace(on);
  if (shape.fill !== undefined) {
    on.fillStyle = style(on, shape.fill);
    on.fill();
  }
  if (shape.stroke !== undefined) {
    on.lineWidth = shape.width ?? 1;
    on.lineCap = shape.cap ?? 'round';
    on.lineJoin = 'round';
    on.strokeStyle = style(on, shape.stroke);
    on.stroke();
  }
  if (kept) on.restore();
}

const FAR = 9000;

/** Draws off the canvas and lets only the blurred shadow fall on it: a soft edge that every browser knows. */
function soften(on: Brush, pixels: number, fill: Paint | undefined): void {
  const m = on.getTransform();
  on.setTransform(m.a, m.b, m.c, m.d, m.e - FAR, m.f);
  on.shadowOffsetX = FAR;
  on.shadowBlur = pixels;
  on.shadowColor = typeof fill === 'string' ? fill : '#000';
}

function style(on: Brush, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const { x0, y0, x1, y1, r0, r1 } = paint;
  const gradient =
    r1 === undefined
      ? on.createLinearGradient(x0, y0, x1, y1)
      : on.createRadialGradient(x0, y0, r0 ?? 0, x1, y1, r1);
  for (const [offset, colour] of paint.stops) gradient.addColorStop(offset, colour);
  return gradient;
}
