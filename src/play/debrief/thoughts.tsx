import type { Debrief } from '#attempt';
import { useWords } from '#ui';
import { MarkedText } from '../words/marked-text.tsx';
import './thoughts.css';

interface Props {
  readonly name: string;
  readonly thoughts: Debrief['thoughts'];
  /** What you said at a step of the run. */
  readonly yours: (step: number) => string;
}

/** What she thought and did not say, each under the line that brought it. */
export function Thoughts({ name, thoughts, yours }: Props) {
  const { t } = useWords();
  if (thoughts.length === 0) return null;
  return (
    <details class="thoughts">
      <summary>{t('debrief.thoughts.title', { name })}</summary>
      <ol>
        {thoughts.map(({ step, lineId, text }) => (
          <li key={lineId}>
            <p class="thoughts-yours">
              <MarkedText text={yours(step)} />
            </p>
            <p class="thoughts-hers">{text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
