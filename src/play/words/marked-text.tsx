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

/** The same words appearing one after another; all of them stand in the page from the start. */
export function AppearingText({ words }: { words: readonly TimedWord[] }) {
  const hasSpeech = words.some(({ spoken }) => spoken);
  return (
    <>
      {words.map((word) => (
        <span
          class={`appearing ${hasSpeech && !word.spoken ? 'told-around' : ''}`}
          style={{ animationDelay: `${word.atMs}ms` }}
        >
          {wrap(word.styles, word.text)}
        </span>
      ))}
    </>
  );
}
