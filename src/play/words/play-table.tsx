import { lazy, Suspense } from 'preact/compat';
import { useRef, useState } from 'preact/hooks';
import './play-table.css';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import type { Opened } from '../use-run.ts';
import { Announcer } from './announcer.tsx';
import { Briefing } from './briefing.tsx';
import { Caption } from './caption.tsx';
import { Meters } from './meters.tsx';
import { Noted } from './noted.tsx';
import { Panels } from './panels.tsx';
import { StageHost } from './stage-host.tsx';
import { tableKeys } from './table-keys.ts';
import { TopBar } from './top-bar.tsx';
import { coachedLine } from './use-beat.ts';
import { useKeys } from './use-keys.ts';
import { useStageAbove } from './use-stage-above.ts';
import { useTable } from './use-table.ts';
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
  const { t } = useWords();
  const table = useTable(opened, scenario);
  const { run, beat, turn, telling, news, hasBegun, open } = table;
  const screen = useRef<HTMLElement>(null);
  useStageAbove(screen, hasBegun ? 'words-sheet' : 'briefing');
  const { moment, record } = run;
  const [isInspected, setInspected] = useState(false);
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
          onRestart={() => open('restart')}
          onTakeBack={onTakeBack}
        />
      ) : (
        <Briefing scenario={scenario} mode={record.mode} onBegin={table.begin} />
      )}
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
      {Inspector && isInspected && (
        <Suspense fallback={null}>
          <Inspector live={run.live} moment={moment} record={record} />
        </Suspense>
      )}
    </main>
  );
}
