import type { Meters } from '#dialogue';
import { METERS } from '#scenario';
import { useWords } from '#ui';
import './meter-lines.css';

interface Props {
  /** The meters at the start and after each move. */
  readonly path: readonly { readonly meters: Meters; readonly felt: number }[];
}

const WIDTH = 200;
const HEIGHT = 56;

const lineOf = (values: readonly number[]): string =>
  values
    .map((value, index) => {
      const x = (index * WIDTH) / Math.max(1, values.length - 1);
      return `${x.toFixed(1)},${(HEIGHT - 3 - ((HEIGHT - 6) * value) / 100).toFixed(1)}`;
    })
    .join(' ');

/** How she felt, and the six meters under it, from the first word to the last. */
export function MeterLines({ path }: Props) {
  const { t } = useWords();
  const rows = [
    { name: 'felt' as const, values: path.map(({ felt }) => felt) },
    ...METERS.map((name) => ({ name, values: path.map(({ meters }) => meters[name]) })),
  ];
  return (
    <ul class="meter-lines">
      {rows.map(({ name, values }) => (
        <li key={name} class={name}>
          <span class="meter-lines-name">{t(`debrief.meter.${name}`)}</span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <path class="meter-lines-middle" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
            <polyline points={lineOf(values)} />
          </svg>
          <span class="meter-lines-ends">
            {t('debrief.meter.fromTo', { from: values[0] ?? 0, to: values.at(-1) ?? 0 })}
          </span>
        </li>
      ))}
    </ul>
  );
}
