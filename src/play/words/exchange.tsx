import type { ComponentChildren } from 'preact';
import './exchange.css';
import type { Said } from '#attempt';
import { MarkedText, SpokenText, WordByWord } from './marked-text.tsx';
import { paceLine, type TimedWord } from './pace.ts';
import { isBareSpeech, isYours } from './speech.ts';

/** A line with the name that stands over it; no name where it is told. */
export interface NamedLine {
  readonly said: Said;
  readonly name?: string;
}

interface ExchangeProps {
  /** The language of the words, which may not be that of the page. */
  readonly language: string;
  readonly lines: readonly NamedLine[];
  /** The words of the last line, while they are still appearing. */
  readonly appearing?: readonly TimedWord[];
  /** Which word of the last line a voice is saying. */
  readonly lit?: number;
  /** Put after the line of this id; before all, where that line is no longer in sight. */
  readonly aside?: { readonly after: string; readonly part: ComponentChildren };
}

interface LineProps {
  readonly line: NamedLine;
  /** The same person goes on: the name is there for screen readers only. */
  readonly goesOn: boolean;
  readonly appearing?: readonly TimedWord[];
  readonly lit?: number;
}

/** The words of a line: appearing, followed by a voice, or simply there. */
function Words({ line: { said }, appearing, lit }: Omit<LineProps, 'goesOn'>) {
  if (appearing) return <WordByWord words={appearing} isAppearing {...(lit !== undefined && { lit })} />;
  if (lit === undefined) return <SpokenText text={said.text} />;
  return <WordByWord words={paceLine(said.text, 'instant', isBareSpeech(said)).words} lit={lit} />;
}

function Line(props: LineProps) {
  const { line, goesOn } = props;
  const { said, name } = line;
  const kind = isYours(said) ? 'yours' : name ? 'theirs' : 'told';
  return (
    <div class={`line ${kind}`}>
      {said.stage?.cue && (
        <p class="stage-cue">
          <MarkedText text={said.stage.cue} />
        </p>
      )}
      {name && <p class={goesOn ? 'visually-hidden' : 'line-name'}>{name}</p>}
      <p class="line-text">
        <Words {...props} />
      </p>
    </div>
  );
}

/** What has been said since your last move, the newest line last and largest. */
export function Exchange({ language, lines, appearing, lit, aside }: ExchangeProps) {
  const last = lines.length - 1;
  return (
    <div class="exchange" lang={language}>
      {aside && !lines.some(({ said }) => said.lineId === aside.after) && aside.part}
      {lines.map((line, index) => (
        <div key={line.said.lineId} class={index === last ? 'now' : 'before'}>
          <Line
            line={line}
            goesOn={line.name !== undefined && line.name === lines[index - 1]?.name}
            {...(index === last && appearing && { appearing })}
            {...(index === last && lit !== undefined && { lit })}
          />
          {aside?.after === line.said.lineId && aside.part}
        </div>
      ))}
    </div>
  );
}
