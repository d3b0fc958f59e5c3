import type { Drawn, Paint, Path, Shape } from './shape.ts';

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** The outline as the `d` of an SVG path. */
function outline(path: Path): string {
  const out: string[] = [];
  path.trace({
    moveTo: (x, y) => out.push(`M${n(x)} ${n(y)}`),
    lineTo: (x, y) => out.push(`L${n(x)} ${n(y)}`),
    bezierCurveTo: (...at) => out.push(`C${at.map(n).join(' ')}`),
    closePath: () => out.push('Z'),
  });
  return out.join('');
}

/**
 * Writes a display list as SVG markup, for where there is no canvas. Everything in it is written by this program, so
 * it is safe as markup; `name` sets its ids apart from those of other pictures on the page.
 */
export function svgOf(items: readonly Drawn[], name: string): string {
  const defs: string[] = [];
  const clips = new Map<Path, string>();

  const define = (markup: (id: string) => string): string => {
    const id = `${name}-${defs.length}`;
    defs.push(markup(id));
    return `url(#${id})`;
  };

  const colour = (paint: Paint): string => {
    if (typeof paint === 'string') return paint;
    const { x0, y0, x1, y1, r0 = 0, r1 } = paint;
    const stops = paint.stops.map(([at, tone]) => `<stop offset="${n(at)}" stop-color="${tone}"/>`).join('');
    const space = 'gradientUnits="userSpaceOnUse"';
    return define((id) =>
      r1 === undefined
        ? `<linearGradient id="${id}" ${space} x1="${n(x0)}" y1="${n(y0)}" x2="${n(x1)}" y2="${n(y1)}">${stops}</linearGradient>`
        : `<radialGradient id="${id}" ${space} cx="${n(x1)}" cy="${n(y1)}" r="${n(r1)}" fx="${n(x0)}" fy="${n(y0)}" fr="${n(r0)}">${stops}</radialGradient>`,
    );
  };

  const clipped = (clip: Path): string => {
    const known = clips.get(clip);
    if (known) return known;
    const made = define((id) => `<clipPath id="${id}"><path d="${outline(clip)}"/></clipPath>`);
    clips.set(clip, made);
    return made;
  };

  const soft = (units: number): string =>
    define(
      (id) =>
        `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${n(units / 2)}"/></filter>`,
    );

  const shape = (one: Shape): string => {
    const { path, fill, stroke, width = 1, alpha, clip, cap = 'round' } = one;
    const attributes = [
      `d="${outline(path)}"`,
      `fill="${fill === undefined ? 'none' : colour(fill)}"`,
      stroke !== undefined &&
        `stroke="${colour(stroke)}" stroke-width="${n(width)}" stroke-linecap="${cap}" stroke-linejoin="round"`,
      alpha !== undefined && `opacity="${n(Math.max(0, Math.min(1, alpha)))}"`,
      one.soft !== undefined && `filter="${soft(one.soft)}"`,
    ];
    const drawn = `<path ${attributes.filter(Boolean).join(' ')}/>`;
    return clip ? `<g clip-path="${clipped(clip)}">${drawn}</g>` : drawn;
  };

  const list = (drawn: readonly Drawn[]): string =>
    drawn
      .map((item) =>
        'items' in item
          ? `<g transform="matrix(${item.matrix.map((v) => Math.round(v * 1e5) / 1e5).join(' ')})"${item.clip ? ` clip-path="${clipped(item.clip)}"` : ''}>${list(item.items)}</g>`
          : shape(item),
      )
      .join('');

  const body = list(items);
  return `<defs>${defs.join('')}</defs>${body}`;
}
