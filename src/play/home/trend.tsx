import './trend.css';

interface Props {
  /** Read instead of the line. */
  readonly label: string;
  readonly name: string;
  /** 0 to 100, oldest first; two or more. */
  readonly values: readonly number[];
}

const WIDTH = 160;
const HEIGHT = 44;
const EDGE = 5;

/** One score over the attempts, as a small line that ends in its newest value. */
export function Trend({ label, name, values }: Props) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const points = values.map((value, index) => ({
    x: EDGE + index * step,
    y: HEIGHT - EDGE - (value / 100) * (HEIGHT - 2 * EDGE),
  }));
  const last = points.at(-1);
  return (
    <div class="trend" role="img" aria-label={label}>
      <p>
        <span>{name}</span> <strong>{values.at(-1)}</strong>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <line x1={0} x2={WIDTH} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last && <circle cx={last.x} cy={last.y} r={4} />}
      </svg>
    </div>
  );
}
