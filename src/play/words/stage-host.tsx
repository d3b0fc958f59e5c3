import type { ComponentType, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './stage-host.css';
import { isMotionReduced, useSettings } from '#ui';
import type { DoorMoves, Stage, StageOptions, StageView } from '../stage/view.ts';
import type { StageAhead } from '../stage-ahead.ts';
import { whenIdle } from '../when-idle.ts';
import { bringStage, isStill } from './bring-stage.ts';
import type { Speech } from './pace.ts';

/** What is said aloud with the view, and by whom. */
export interface Spoken {
  readonly who: string;
  readonly speeches: readonly Speech[];
  readonly delayMs: number;
}

interface StageHostProps {
  readonly view: StageView;
  /** Is told how the door moves with the view, before the effects of the caller run. */
  readonly door: RefObject<DoorMoves | undefined>;
  /** So many pixels of its upper edge lie under something else. */
  readonly covered: number;
  /** Works out what may be shown after it. */
  readonly lookAhead: () => StageAhead;
  readonly spoken?: Spoken;
  readonly isAwake: boolean;
  /** Words for those who do not see it. */
  readonly label: string;
}

/** Opens a stage in `place`, or throws where this browser cannot show one. */
async function open(place: HTMLElement, options: StageOptions): Promise<Stage> {
  const { createStage } = await bringStage();
  return createStage(place, options);
}

/**
 * The stage behind the words. Until it has its first picture there is an empty room; where it cannot be shown there are
 * still pictures, and where they cannot be fetched either the room stays.
 */
export function StageHost({ view, door, covered, lookAhead, spoken, isAwake, label }: StageHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [isShown, setShown] = useState(false);
  const [Still, setStill] = useState<ComponentType<{ view: StageView }>>();
  const settings = useSettings();
  const motion = isMotionReduced() ? 'reduced' : 'full';

  useEffect(() => {
    let made: Stage | undefined;
    let isGone = false;
    const show = async (into: HTMLElement) => {
      made = await open(into, {
        motion,
        first: view,
        ...(into.parentElement && { pane: into.parentElement }),
      });
      if (isGone) made.destroy();
      else setStage(made);
    };
    const showStill = async (reason: unknown) => {
      if (isGone) return;
      if (!isStill()) console.warn('The stage could not be shown; still pictures stand in.', reason);
      const { Portraits } = await import('./portraits.tsx');
      if (!isGone) setStill(() => Portraits);
    };
    if (place.current)
      show(place.current)
        .catch(showStill)
        .catch((reason: unknown) => console.warn('The pictures could not be fetched.', reason));
    return () => {
      isGone = true;
      made?.destroy();
    };
  }, []);

  // Before the view, which is then framed so at once.
  useEffect(() => stage?.cover(covered), [stage, covered]);
  useEffect(() => {
    if (stage) door.current = stage.show(view).door;
  }, [stage, view, door]);
  useEffect(() => {
    if (!stage) return;
    let isGone = false;
    void stage.drawn.then(() => !isGone && setShown(true));
    return () => {
      isGone = true;
    };
  }, [stage]);
  useEffect(() => {
    if (!stage || !isShown) return;
    let isPast = false;
    void whenIdle().then(() => isPast || stage.prepare(lookAhead()));
    return () => {
      isPast = true;
    };
  }, [stage, isShown, lookAhead]);

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
      {Still && <Still view={view} />}
      <div ref={place} class={`stage-canvas ${isShown ? 'ready' : ''}`} aria-hidden="true" />
    </div>
  );
}
