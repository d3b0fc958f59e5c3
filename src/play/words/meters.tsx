import './meters.css';
import type { Moment } from '#attempt';
import { METERS } from '#scenario';
import { useWords } from '#ui';

interface MetersProps {
  readonly meters: Moment['meters'];
  readonly changes?: Partial<Moment['meters']>;
}

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`);

/** The customer's six meters with their numbers, and what the last exchange did to them. */
export function Meters({ meters, changes = {} }: MetersProps) {
  const { t } = useWords();
  return (
    <section class="meters" aria-label={t('play.meters.title')}>
      <dl>
        {METERS.map((meter) => {
          const change = changes[meter] ?? 0;
          return (
            <div key={meter} class="meter">
              <dt>{t(`play.meters.${meter}`)}</dt>
              <dd>
                {change !== 0 && (
                  <span class={`meter-change ${change > 0 ? 'up' : 'down'}`}>{signed(change)}</span>
                )}
                <span class="meter-value">{meters[meter]}</span>
                <span class="meter-track" aria-hidden="true">
                  <span class="meter-fill" style={{ inlineSize: `${meters[meter]}%` }} />
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
