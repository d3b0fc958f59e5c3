import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { useWords } from '#ui';
import { stageAhead } from '../stage-ahead.ts';
import { Announcer } from './announcer.tsx';
import { Caption } from './caption.tsx';
import { StageHost } from './stage-host.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { type TellingOptions, useTelling } from './use-telling.ts';

interface TellingProps extends TellingOptions {
  readonly hasCaptions: boolean;
  /** The tab can be seen. */
  readonly isVisible: boolean;
  /** Told which word of the line a voice is saying. */
  readonly onLit: (word: number | undefined) => void;
  readonly onPress: () => void;
  /** What else lies over the stage. */
  readonly children: ComponentChildren;
}

/** What is seen and heard of the line that is being read. It comes one painting after the words, which it never delays. */
export function Telling(props: TellingProps) {
  const { scenario, moment, shown, hasBegun, isQuiet, speed, hasVoices, isVisible, sound, onLit } = props;
  const { t } = useWords();
  const read = useMemo(
    () => ({ moment, shown, hasBegun, isQuiet, speed }),
    [moment, shown, hasBegun, isQuiet, speed],
  );
  const told = useAfterPaint(read);
  const { view, spoken, caption, lit, announcement } = useTelling({
    ...told,
    scenario,
    nameLine: props.nameLine,
    hasVoices: hasVoices && isVisible,
    sound,
  });
  const { node } = told.moment;
  const lookAhead = useCallback(() => stageAhead(scenario, node), [scenario, node]);
  useEffect(() => onLit(lit), [onLit, lit]);
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the Continue button and the keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="play-stage" onClick={props.onPress}>
        <StageHost
          view={view}
          lookAhead={lookAhead}
          {...(spoken && { spoken })}
          isAwake={isVisible}
          label={t('play.stage')}
        />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps a press on what lies here from going on */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
        <div class="over-stage" onClick={(event) => event.stopPropagation()}>
          {props.hasCaptions && caption && <Caption sound={caption} />}
          {props.children}
        </div>
      </div>
      <Announcer announcement={told.hasBegun ? announcement : undefined} />
    </>
  );
}
