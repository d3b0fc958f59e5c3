import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import './play-table.css';
import type { Scenario } from '#scenario';
import { changeSetting, isMotionReduced, useSettings, useWords } from '#ui';
import { useServices } from '../services.ts';
import { type Opened, useRun } from '../use-run.ts';
import { Announcer } from './announcer.tsx';
import { Briefing } from './briefing.tsx';
import { Caption } from './caption.tsx';
import { Meters } from './meters.tsx';
import { Noted } from './noted.tsx';
import { type OpenPanel, Panels } from './panels.tsx';
import { StageHost } from './stage-host.tsx';
import { TopBar } from './top-bar.tsx';
import { coachedLine, useBeat } from './use-beat.ts';
import { useClock } from './use-clock.ts';
import { useKeys } from './use-keys.ts';
import { useNews } from './use-news.ts';
import { useTelling } from './use-telling.ts';
import { useTurn } from './use-turn.ts';
import { useVisible } from './use-visible.ts';
import { WordsSheet } from './words-sheet.tsx';

// Only where the game is developed; a build leaves it out.
const Inspector = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('../inspector.tsx')).Inspector }))
  : undefined;

interface PlayTableProps {
  readonly opened: Opened;
  readonly scenario: Scenario;
  readonly onRestart: () => void;
  readonly onTakeBack: () => void;
}

/** One run on the screen: the stage, the words under it and everything around them. */
export function PlayTable({ opened, scenario, onRestart, onTakeBack }: PlayTableProps) {
  const { store, sound } = useServices();
  const { t } = useWords();
  const settings = useSettings();
  const isVisible = useVisible();
  const run = useRun(store, opened, isVisible);
  const { moment, record } = run;
  const speed = isMotionReduced() ? 'instant' : settings.textSpeed;
  const [hasBegun, setBegun] = useState(!opened.isFresh);
  const [panel, setPanel] = useState<OpenPanel>();
  const [isInspected, setInspected] = useState(false);
  const beat = useBeat(moment, { atOnce: run.atOnce, speed, waits: !hasBegun });
  const turn = useTurn(run, beat.isRead);
  const telling = useTelling({
    scenario,
    moment,
    shown: beat.shown,
    isQuiet: run.atOnce || !hasBegun,
    speed,
    sound,
  });
  const news = useNews(moment.facts, beat.shown > 1 || beat.isRead);
  const isChoosing = hasBegun && turn.step === 'choose' && !run.isElsewhere && run.taken === undefined;
  const clock = useClock({
    key: `${moment.node} ${moment.moves}`,
    seconds: moment.clock?.seconds,
    isRunning: isChoosing && isVisible && panel === undefined && !run.tryAgain,
    onOut: run.timeOut,
  });

  useEffect(() => (isVisible ? sound.wake() : sound.rest()), [sound, isVisible]);
  useEffect(() => () => sound.ambience(undefined), [sound]);

  const begin = () => setBegun(true);
  const goOn = () => (hasBegun ? turn.step === 'read' && beat.goOn() : begin());
  const choose = (index: number) => {
    const choice = moment.choices[index];
    if (isChoosing && choice) run.choose(choice.id, turn.isSure);
  };
  const closePanel = () => {
    if (panel === 'customer') news.markSeen();
    setPanel(undefined);
  };
  const mute = () => changeSetting('sound', settings.sound === 'on' ? 'off' : 'on');
  const undo = () => moment.canUndo && turn.step !== 'read' && !run.isElsewhere && run.undo();
  const focusChoices = () =>
    isChoosing && document.querySelector<HTMLElement>('.choice-list button')?.focus();

  useKeys({
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index + 1}`, () => choose(index)] as const),
    ),
    ' ': goOn,
    enter: goOn,
    arrowdown: focusChoices,
    arrowup: focusChoices,
    x: () => hasBegun && turn.step === 'read' && beat.skip(),
    y: () => isChoosing && turn.toggleSure(),
    h: () => isChoosing && moment.hint && turn.toggleHint(),
    e: () => isChoosing && clock?.extend?.(),
    u: undo,
    'ctrl+z': undo,
    p: () => setPanel('policy'),
    c: () => setPanel('customer'),
    t: () => setPanel('transcript'),
    s: () => setPanel('settings'),
    '?': () => setPanel('keys'),
    m: mute,
    ...(Inspector && { i: () => setInspected(!isInspected) }),
  });

  const lines = hasBegun ? moment.lines.slice(0, beat.shown).map(telling.nameLine) : [];
  const read = moment.transcript.slice(0, moment.transcript.length - (moment.lines.length - lines.length));
  const now = moment.lines[beat.shown - 1];
  const coached = coachedLine(moment, beat);

  return (
    <main class={`play-table ${record.mode}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the Continue button and the keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="play-stage" onClick={() => turn.step === 'read' && hasBegun && beat.goOn()}>
        <StageHost
          view={telling.view}
          {...(telling.spoken && { spoken: telling.spoken })}
          isAwake={isVisible}
          label={t('play.stage')}
        />
      </div>
      <TopBar
        title={scenario.title}
        mode={record.mode}
        isMuted={settings.sound === 'off'}
        hasNews={news.fresh.size > 0}
        onOpen={setPanel}
        onMute={mute}
      />
      <div class="over-stage">
        {settings.captions === 'on' && telling.caption && <Caption sound={telling.caption} />}
        <Noted facts={news.justLearned} onOpen={() => setPanel('customer')} />
      </div>
      {record.mode === 'guided' && hasBegun && now && (
        <Meters meters={now.meters} {...(coached && { changes: moment.coach?.changes ?? {} })} />
      )}
      <Announcer announcement={hasBegun ? telling.announcement : undefined} />
      {hasBegun ? (
        <WordsSheet
          run={run}
          scenario={scenario}
          beat={beat}
          turn={turn}
          clock={clock}
          coached={coached}
          lines={lines}
          onRestart={() => setPanel('restart')}
          onTakeBack={onTakeBack}
        />
      ) : (
        <Briefing scenario={scenario} mode={record.mode} onBegin={begin} />
      )}
      <Panels
        open={panel}
        scenario={scenario}
        facts={moment.facts}
        fresh={news.fresh}
        visited={run.live.visited}
        transcript={read.map(telling.nameLine)}
        onClose={closePanel}
        onRestart={onRestart}
      />
      {Inspector && isInspected && (
        <Suspense fallback={null}>
          <Inspector live={run.live} moment={moment} record={record} />
        </Suspense>
      )}
    </main>
  );
}
