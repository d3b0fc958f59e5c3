import { useEffect, useRef } from 'preact/hooks';
import './transcript.css';
import { useWords } from '#ui';
import type { NamedLine } from './exchange.tsx';
import { MarkedText } from './marked-text.tsx';

/** Everything said so far, oldest first, opened at the end. */
export function Transcript({ lines }: { lines: readonly NamedLine[] }) {
  const { t } = useWords();
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  if (lines.length === 0) return <p>{t('play.transcript.nothing')}</p>;
  return (
    <ol class="transcript">
      {lines.map(({ said, name }, index) => (
        <li
          key={`${index}-${said.lineId}`}
          class={said.kind}
          {...(index === lines.length - 1 && { ref: end })}
        >
          {said.stage?.cue && (
            <p class="stage-cue">
              <MarkedText text={said.stage.cue} />
            </p>
          )}
          {name && <p class="line-name">{name}</p>}
          <p>
            <MarkedText text={said.text} />
          </p>
        </li>
      ))}
    </ol>
  );
}
