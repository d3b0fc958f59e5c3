import { lazy, Suspense } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './play-table.css';
import type { Scenario } from '#scenario';
import { askForWords, useWords } from '#ui';
import { stageAhead } from '../stage-ahead.ts';
import type { Opened } from '../use-run.ts';
import { Announcer } from './announcer.tsx';
import { Briefing } from './briefing.tsx';
import { Caption } from './caption.tsx';
import { Meters } from './meters.tsx';
import { Noted } from './noted.tsx';
import { StageHost } from './stage-host.tsx';
import { tableKeys } from './table-keys.ts';
import { TopBar } from './top-bar.tsx';
import { coachedLine } from './use-beat.ts';
import { useKeys } from './use-keys.ts';
import { useStageAbove } from './use-stage-above.ts';
import { useTable } from './use-table.ts';
import { whenIdle } from './when-idle.ts';
import { WordsSheet } from './words-sheet.tsx';

const bringPanels = () => Promise.all([import('./panels.tsx'), askForWords('settings')]);
const Panels = lazy(async () => {
  const [{ Panels }] = await bringPanels();
  return { default: Panels };
});

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
  const { t } = useWords();
  const table = useTable(opened, scenario);
  const { run, beat, turn, telling, news, hasBegun, open } = table;
  const screen = useRef<HTMLElement>(null);
  useStageAbove(screen, hasBegun ? 'words-sheet' : 'briefing');
  const { moment, record } = run;
  const ahead = useMemo(() => stageAhead(scenario, run.live.node), [scenario, run.live.node]);
  const [isInspected, setInspected] = useState(false);
  // The first choice waits for no panel; after it they are there before one is asked for, line or no line.
  useEffect(() => {
    if (table.isChoosing)
      whenIdle()
        .then(bringPanels)
        .catch(() => undefined); // fetched again when one is opened
  }, [table.isChoosing]);
  useKeys(tableKeys({ ...table, inspect: Inspector && (() => setInspected(!isInspected)) }));

  const lines = hasBegun ? moment.lines.slice(0, beat.shown).map(telling.nameLine) : [];
  const read = moment.transcript.slice(0, moment.transcript.length - (moment.lines.length - lines.length));
  const now = moment.lines[beat.shown - 1];
  const coached = coachedLine(moment, beat);

  return (
    <main ref={screen} class={`play-table ${record.mode}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the Continue button and the keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="play-stage" onClick={() => turn.step === 'read' && hasBegun && beat.goOn()}>
        <StageHost
          view={telling.view}
          ahead={ahead}
          {...(telling.spoken && { spoken: telling.spoken })}
          isAwake={table.isVisible}
          label={t('play.stage')}
        />
      </div>
      <TopBar
        title={scenario.title}
        mode={record.mode}
        isMuted={table.isMuted}
        hasNews={news.fresh.size > 0}
        onOpen={open}
        onMute={table.mute}
      />
      <div class="over-stage">
        {table.hasCaptions && telling.caption && <Caption sound={telling.caption} />}
        <Noted facts={news.justLearned} onOpen={() => open('customer')} />
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
          clock={table.clock}
          coached={coached}
          lines={lines}
          lit={telling.lit}
          onRestart={() => open('restart')}
          onTakeBack={onTakeBack}
        />
      ) : (
        <Briefing scenario={scenario} mode={record.mode} onBegin={table.begin} />
      )}
      {table.panel && (
        <Suspense fallback={null}>
          <Panels
            open={table.panel}
            scenario={scenario}
            facts={moment.facts}
            fresh={news.fresh}
            visited={run.live.visited}
            transcript={read.map(telling.nameLine)}
            onClose={table.close}
            onRestart={onRestart}
          />
        </Suspense>
      )}
      {Inspector && isInspected && (
        <Suspense fallback={null}>
          <Inspector live={run.live} moment={moment} record={record} />
        </Suspense>
      )}
    </main>
  );
}
