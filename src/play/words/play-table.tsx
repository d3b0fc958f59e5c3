import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './play-table.css';
import { later } from '#ui';
import type { Opened } from '../use-run.ts';
import { whenIdle } from '../when-idle.ts';
import { Briefing } from './briefing.tsx';
import { Meters } from './meters.tsx';
import { Noted } from './noted.tsx';
import { bringPanels, Panels } from './panels.tsx';
import { tableKeys } from './table-keys.ts';
import { Telling } from './telling.tsx';
import { TopBar } from './top-bar.tsx';
import { coachedLine } from './use-beat.ts';
import { useKeys } from './use-keys.ts';
import { useNames } from './use-names.ts';
import { useStageAbove } from './use-stage-above.ts';
import { useTable } from './use-table.ts';
import { WordsSheet } from './words-sheet.tsx';

// Only where the game is developed; a build leaves it out.
const Inspector = import.meta.env.DEV
  ? later(
      async () => (await import('../inspector.tsx')).Inspector,
      () => null,
    )
  : undefined;

/** What could not be fetched ahead is fetched again when it is needed. */
const unneeded = (): void => undefined;

interface PlayTableProps {
  readonly opened: Opened;
  readonly onRestart: () => void;
  readonly onTakeBack: () => void;
}

/** One run on the screen: the stage, the words under it and everything around them. */
export function PlayTable({ opened, onRestart, onTakeBack }: PlayTableProps) {
  const table = useTable(opened);
  const { run, beat, turn, news, hasBegun, open } = table;
  const { scenario, moment, record } = run;
  const nameLine = useNames(scenario);
  const [lit, setLit] = useState<number>();
  const screen = useRef<HTMLElement>(null);
  const covered = useStageAbove(screen, hasBegun ? 'words-sheet' : 'briefing');
  const [isInspected, setInspected] = useState(false);
  // The first choice waits for none of this; then all is there before it is asked for, line or no line.
  useEffect(() => {
    whenIdle().then(run.bringWhole).catch(unneeded);
  }, []);
  useEffect(() => {
    if (table.isChoosing) whenIdle().then(bringPanels).catch(unneeded);
  }, [table.isChoosing]);
  useKeys(tableKeys({ ...table, inspect: Inspector && (() => setInspected(!isInspected)) }));

  const lines = hasBegun ? moment.lines.slice(0, beat.shown).map(nameLine) : [];
  const read = moment.transcript.slice(0, moment.transcript.length - (moment.lines.length - lines.length));
  const now = moment.lines[beat.shown - 1];
  const coached = coachedLine(moment, beat);

  const { title } = scenario;
  const { mode } = record;
  const { isMuted, mute } = table;
  const hasNews = news.fresh.size > 0;
  // The same element is not rendered again: a press changes nothing of it, and is answered the sooner.
  const bar = useMemo(
    () => (
      <TopBar title={title} mode={mode} isMuted={isMuted} hasNews={hasNews} onOpen={open} onMute={mute} />
    ),
    [title, mode, isMuted, hasNews, open, mute],
  );

  return (
    <main ref={screen} class={`play-table ${mode}`}>
      {bar}
      <Telling
        scenario={scenario}
        whole={run.whole}
        moment={moment}
        nameLine={nameLine}
        shown={beat.shown}
        hasBegun={hasBegun}
        isQuiet={table.isQuiet}
        speed={table.speed}
        hasVoices={table.hasVoices}
        hasCaptions={table.hasCaptions}
        covered={covered}
        isVisible={table.isVisible}
        sound={table.sound}
        onLit={setLit}
        onPress={() => turn.step === 'read' && hasBegun && beat.goOn()}
      >
        <Noted facts={news.justLearned} onOpen={() => open('customer')} />
      </Telling>
      {mode === 'guided' && hasBegun && now && (
        <Meters meters={now.meters} {...(coached && { changes: moment.coach?.changes ?? {} })} />
      )}
      {hasBegun ? (
        <WordsSheet
          run={run}
          scenario={scenario}
          beat={beat}
          turn={turn}
          clock={table.clock}
          coached={coached}
          lines={lines}
          lit={lit}
          onChoose={table.choose}
          onRestart={() => open('restart')}
          onTakeBack={onTakeBack}
        />
      ) : (
        <Briefing scenario={scenario} mode={mode} isNamed={table.isNamed} onBegin={table.begin} />
      )}
      {table.panel && (
        <Panels
          open={table.panel}
          scenario={scenario}
          facts={moment.facts}
          fresh={news.fresh}
          visited={run.live.visited}
          transcript={read.map(nameLine)}
          onClose={table.close}
          onRestart={onRestart}
        />
      )}
      {Inspector && isInspected && <Inspector live={run.live} moment={moment} record={record} />}
    </main>
  );
}
