import type { Effect } from '#attempt';
import { METERS } from '#scenario';
import { useWords } from '#ui';
import './effect-list.css';

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

/** What one line did: to her meters, to the scores and to the store’s side, with the rules that acted. */
export function EffectList({ did }: { did: Effect }) {
  const { t } = useWords();
  const meters = METERS.filter((meter) => did.meters[meter]);
  const rules = [...new Set(did.because.map(({ rule }) => rule))].filter((rule) => rule !== 'headroom');
  return (
    <div class="effect-list">
      {meters.length > 0 && (
        <ul class="effect-list-meters">
          {meters.map((meter) => (
            <li key={meter} class={(did.meters[meter] ?? 0) < 0 ? 'down' : 'up'}>
              {t(`debrief.meter.${meter}`)} {signed(did.meters[meter] ?? 0)}
            </li>
          ))}
        </ul>
      )}
      <ul class="effect-list-scores">
        {meters.length === 0 && <li>{t('debrief.did.nothing')}</li>}
        {did.empathy && (
          <li>
            {t('debrief.did.empathy', {
              points: did.empathy.points === 0 ? '0' : signed(did.empathy.points),
              level: did.empathy.level,
              best: did.empathy.bestLevel,
              count: did.empathy.weight,
            })}
          </li>
        )}
        {(did.empathy?.repaired ?? 0) > 0 && (
          <li>{t('debrief.did.repaired', { points: did.empathy?.repaired })}</li>
        )}
        {did.options !== 0 && <li>{t('debrief.did.options', { points: signed(did.options) })}</li>}
        {did.storesSide !== 0 && <li>{t('debrief.did.storesSide', { points: signed(did.storesSide) })}</li>}
        {rules.map((rule) => (
          <li key={rule} class="effect-list-rule">
            {t(`debrief.because.${rule}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
