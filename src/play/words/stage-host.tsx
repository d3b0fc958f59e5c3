import { useEffect, useRef, useState } from 'preact/hooks';
import './stage-host.css';
import { isMotionReduced, useSettings } from '#ui';
import type { Stage, StageView } from '../stage/view.ts';
import type { Speech } from './pace.ts';
import { StandIn } from './stand-in.tsx';

/** What is said aloud with the view, and by whom. */
export interface Spoken {
  readonly who: string;
  readonly speeches: readonly Speech[];
  readonly delayMs: number;
}

interface StageHostProps {
  readonly view: StageView;
  readonly spoken?: Spoken;
  readonly isAwake: boolean;
  /** Words for those who do not see it. */
  readonly label: string;
}

/** The stage behind the words: it comes when it is loaded, and where it cannot a drawn room stands in. */
export function StageHost({ view, spoken, isAwake, label }: StageHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>();
  const settings = useSettings();
  const motion = isMotionReduced() ? 'reduced' : 'full';

  useEffect(() => {
    let made: Stage | undefined;
    let isGone = false;
    import('../stage/index.ts')
      .then(async ({ createStage }) => {
        if (isGone || !place.current) return;
        made = await createStage(place.current, { motion });
        if (isGone) made.destroy();
        else setStage(made);
      })
      .catch((reason: unknown) => console.warn('The stage could not be shown; the words go on.', reason));
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, []);

  useEffect(() => {
    void stage?.show(view);
  }, [stage, view]);

  useEffect(() => {
    if (!stage || !spoken) return;
    const timers = spoken.speeches.map(({ text, fromMs, ms }) =>
      setTimeout(() => stage.speak(spoken.who, text, ms), spoken.delayMs + fromMs),
    );
    return () => timers.forEach(clearTimeout);
  }, [stage, spoken]);

  useEffect(() => stage?.setMotion(motion), [stage, motion, settings]);
  useEffect(() => (isAwake ? stage?.wake() : stage?.sleep()), [stage, isAwake]);

  return (
    <div class="stage-host" role="img" aria-label={label}>
      <StandIn />
      <div ref={place} class={`stage-canvas ${stage ? 'ready' : ''}`} aria-hidden="true" />
    </div>
  );
}
