import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import type { DoorMoves } from '../stage/view.ts';
import { stageAhead } from '../stage-ahead.ts';
import { StageHost } from './stage-host.tsx';
import { type TellingOptions, useTelling } from './use-telling.ts';

interface StagingProps extends TellingOptions {
  /** The scenario with all its nodes, as soon as they have come: what may be shown later is found in it. */
  readonly whole: Scenario;
  /** So many pixels of the stage’s upper edge lie under something else. */
  readonly covered: number;
  /** The tab can be seen. */
  readonly isVisible: boolean;
  /** Told which word of the line a voice is saying. */
  readonly onLit: (word: number | undefined) => void;
  /** Told the name of the sound that is being heard. */
  readonly onCaption: (sound: string | undefined) => void;
}

/** The stage and the sound of the line that is being read; it comes when the words have been painted. */
export function Staging({ whole, covered, isVisible, onLit, onCaption, ...line }: StagingProps) {
  const { t } = useWords();
  const door = useRef<DoorMoves | undefined>(undefined);
  const hasVoices = line.hasVoices && isVisible;
  const { view, spoken, caption, lit } = useTelling({ ...line, hasVoices }, door);
  useEffect(() => onLit(lit), [onLit, lit]);
  useEffect(() => onCaption(caption), [onCaption, caption]);
  const { node } = line.moment;
  const lookAhead = useCallback(() => stageAhead(whole, node), [whole, node]);
  const label = t('play.stage');
  // The same element is not rendered again: most of what changes beside the words changes nothing here.
  return useMemo(
    () => (
      <StageHost
        view={view}
        door={door}
        covered={covered}
        lookAhead={lookAhead}
        {...(spoken && { spoken })}
        isAwake={isVisible}
        label={label}
      />
    ),
    [view, covered, lookAhead, spoken, isVisible, label],
  );
}
