/**
 * The small markdown an author may use, read into runs of text: `*emphasis*`, `**strong**` and
 * `[an action]`. A mark without its partner is plain text, and a backslash takes a mark’s meaning away.
 */
export type Style = 'em' | 'strong' | 'action';

export interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
}

const MARK = /\\([*[\]\\])|\*\*(\S(?:.*?\S)?)\*\*|\*(\S(?:.*?\S)?)\*|\[([^[\]]+)\]/s;

/** Reads marked text into runs, in order; together they are the text without its marks. */
export function readMarks(text: string, styles: readonly Style[] = []): Run[] {
  const found = MARK.exec(text);
  if (!found) return text === '' ? [] : [{ text, styles }];
  const [whole, escaped, strong, em, action] = found;
  const before = readMarks(text.slice(0, found.index), styles);
  const after = readMarks(text.slice(found.index + whole.length), styles);
  const inner = escaped
    ? [{ text: escaped, styles }]
    : readMarks(strong ?? em ?? action ?? '', [...styles, strong ? 'strong' : em ? 'em' : 'action']);
  return [...before, ...inner, ...after];
}

/** The words alone, for a screen reader or a caption. */
export const plainText = (text: string): string =>
  readMarks(text)
    .map((run) => run.text)
    .join('');
