import type { ComponentChildren } from 'preact';
import type { Card } from '#attempt';
import { PRINCIPLES } from '#scenario';
import { useWords } from '#ui';
import { MarkedText, SpokenText } from '../words/marked-text.tsx';
import { EffectList } from './effect-list.tsx';
import './turning-card.css';

interface Props {
  readonly name: string;
  readonly card: Card;
  /** A second card under the same heading says so. */
  readonly isSecond: boolean;
  readonly onReplay: (step: number) => void;
}

function Row({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="turning-card-row">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A turning point in five lines: she said, you said, what it did, another line, the rule. */
export function TurningCard({ name, card, isSecond, onReplay }: Props) {
  const { t } = useWords();
  const { principle, found, otherLine, lacked } = card;
  const isHouse = PRINCIPLES.includes(principle);
  const word = (part: 'rule' | 'source') =>
    isHouse ? t(`principles.${principle.id}.${part}`, { defaultValue: principle[part] }) : principle[part];
  return (
    <article class={`turning-card ${card.heading}`}>
      <h3>{t(isSecond ? 'debrief.card.also_costly' : `debrief.card.${card.heading}`)}</h3>
      <dl class="turning-card-was">
        <Row title={t('debrief.card.theySaid', { name })}>
          {card.sheSaid.stage?.cue && <p class="turning-card-cue">{card.sheSaid.stage.cue}</p>}
          <p>
            <SpokenText text={card.sheSaid.text} />
          </p>
        </Row>
        <Row title={t('debrief.card.youSaid')}>
          <p class="turning-card-yours">
            <MarkedText text={card.youSaid.text} />
          </p>
        </Row>
        <Row title={t('debrief.card.did')}>
          <EffectList did={card.did} />
          {card.thought && <p class="turning-card-thought">{card.thought.text}</p>}
          {!otherLine && <p>{card.why.text}</p>}
        </Row>
      </dl>
      <dl class="turning-card-could">
        {otherLine && (
          <Row title={t('debrief.card.otherLine')}>
            <p class="turning-card-other">
              <MarkedText text={otherLine.text} />
            </p>
            <p>{otherLine.why.text}</p>
            {found && found.loss > 0 && (
              <p class="turning-card-found">
                {t('debrief.card.atLeast', { open: found.open, after: found.after })}
              </p>
            )}
          </Row>
        )}
        {lacked.length > 0 && (
          <Row title={t('debrief.card.lacked')}>
            {lacked.map((fact) => (
              <p key={fact.fact}>{fact.card}</p>
            ))}
          </Row>
        )}
        <Row title={t('debrief.card.rule')}>
          <p class="turning-card-rule">{word('rule')}</p>
          <p class="turning-card-source">{word('source')}</p>
        </Row>
      </dl>
      <button type="button" class="button" onClick={() => onReplay(card.step)}>
        {t('debrief.card.replay')}
      </button>
    </article>
  );
}
