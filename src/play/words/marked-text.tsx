import type { ComponentChildren, JSX } from 'preact';
import './marked-text.css';
import { readMarks, type Style } from './marks.ts';
import type { TimedWord } from './pace.ts';

const TAGS: Record<Style, (inner: ComponentChildren) => JSX.Element> = {
  em: (inner) => <em>{inner}</em>,
  strong: (inner) => <strong>{inner}</strong>,
  action: (inner) => <span class="action">{inner}</span>,
};

const wrap = (styles: readonly Style[], text: ComponentChildren): ComponentChildren =>
  styles.reduceRight((inner: ComponentChildren, style) => TAGS[style](inner), text);

/** An author’s words as elements; never HTML. */
export function MarkedText({ text }: { text: string }) {
  return <>{readMarks(text).map(({ styles, text }) => wrap(styles, text))}</>;
}

/** What is said aloud in full ink, what is told around it softer. */
export function SpokenText({ text }: { text: string }) {
  const parts = text.split(/(“[^”]*”|«[^»]*»|"[^"]*")/).filter((part) => part !== '');
  if (parts.length < 2) return <MarkedText text={text} />;
  return (
    <>
      {parts.map((part) => (
        <span class={/^[“«"]/.test(part) ? 'said' : 'told-around'}>
          <MarkedText text={part} />
        </span>
      ))}
    </>
  );
}

interface WordByWordProps {
  readonly words: readonly TimedWord[];
  /** They appear one after another; all of them stand in the page from the start. */
  readonly isAppearing?: boolean;
  /** The word that a voice is saying. */
  readonly lit?: number;
}

/** The word itself is lit, and not the space after it. */
function LitWord({ word }: { word: TimedWord }) {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(word.text) ?? [];
  return (
    <>
      {before}
      <span class="lit">{wrap(word.styles, text)}</span>
      {after}
    </>
  );
}

/** The words of a line, each for itself. */
export function WordByWord({ words, isAppearing = false, lit }: WordByWordProps) {
  const hasSpeech = words.some(({ spoken }) => spoken);
  const classOf = (word: TimedWord) =>
    `${isAppearing ? 'appearing' : ''} ${hasSpeech && !word.spoken ? 'told-around' : ''}`;
  return (
    <>
      {words.map((word, index) => (
        <span class={classOf(word)} style={isAppearing ? { animationDelay: `${word.atMs}ms` } : undefined}>
          {index === lit ? <LitWord word={word} /> : wrap(word.styles, word.text)}
        </span>
      ))}
    </>
  );
}
