import { useEffect, useState } from 'preact/hooks';
import { changeSetting, getSettings, isMotionReduced, useSettings } from '#ui';
import { useServices } from '../services.ts';
import { type Opened, useRun } from '../use-run.ts';
import type { Speed } from './pace.ts';
import type { OpenPanel } from './panels.tsx';
import { useBeat } from './use-beat.ts';
import { useClock } from './use-clock.ts';
import { useNews } from './use-news.ts';
import { useStoredMotif } from './use-stored-motif.ts';
import { useTurn } from './use-turn.ts';
import { useVisible } from './use-visible.ts';
import { useVoices } from './use-voices.ts';

const mute = () => changeSetting('sound', getSettings().sound === 'on' ? 'off' : 'on');

/** Everything that changes while a run is on the screen. */
export function useTable(opened: Opened) {
  const { store, sound } = useServices();
  const settings = useSettings();
  const isVisible = useVisible();
  const run = useRun(store, opened, isVisible);
  const { moment, scenario } = run;
  const hasVoices =
    useVoices(scenario.language).length > 0 && settings.speech === 'on' && settings.sound === 'on';
  const pace = hasVoices && settings.textSpeed !== 'instant' ? 'voice' : settings.textSpeed;
  const speed: Speed = isMotionReduced() ? 'instant' : pace;
  const [hasBegun, setBegun] = useState(!opened.isFresh);
  const [panel, setPanel] = useState<OpenPanel>();
  const beat = useBeat(run, { speed, isAsleep: !hasBegun || !isVisible });
  const turn = useTurn(run, beat.isRead);
  const isQuiet = run.atOnce || !hasBegun;
  useStoredMotif({ sound, scenario, beads: run.live.beads, isRead: beat.isRead && hasBegun, isQuiet });
  const news = useNews(moment.facts, beat.shown > 1 || beat.isRead);
  const isChoosing = hasBegun && turn.step === 'choose' && !run.isElsewhere;
  const clock = useClock({
    key: `${moment.node} ${moment.moves}`,
    seconds: moment.clock?.seconds,
    isRunning: isChoosing && isVisible && panel === undefined && !run.tryAgain,
    onOut: run.timeOut,
  });

  useEffect(() => (isVisible ? sound.wake() : sound.rest()), [sound, isVisible]);

  return {
    run,
    beat,
    turn,
    news,
    clock,
    hasBegun,
    isNamed: opened.isNamed,
    isChoosing,
    isQuiet,
    isVisible,
    speed,
    hasVoices,
    sound,
    isMuted: settings.sound === 'off',
    hasCaptions: settings.captions === 'on',
    panel,
    choose(choice: string) {
      // A focused element that goes away has the browser lay the page out at once, before the words are painted.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      run.choose(choice, turn.isSure);
    },
    /** Begins; a name that was asked for is kept meanwhile, and asked for again another time where that failed. */
    begin(name?: string) {
      if (name !== undefined) store.nameTrainee(name).catch(() => undefined);
      setBegun(true);
    },
    mute,
    open: setPanel as (wanted: OpenPanel) => void,
    close() {
      if (panel === 'customer') news.markSeen();
      setPanel(undefined);
    },
  };
}
