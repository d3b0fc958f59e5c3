import type { Moment, Said } from '#attempt';
import type { NamedLine } from './exchange.tsx';
import { plainText } from './marks.ts';

/** What a screen reader says; a new key is a new announcement. */
export interface Announcement {
  readonly key: string;
  readonly text: string;
}

/** A key that no other line of a run has. */
export const lineKey = ({ moves, lines }: Moment, index: number): string =>
  `${moves}-${index}-${lines[index]?.lineId}`;

/** The last line shown, or all of them at once, with who says them and what is seen. */
export function announcementOf(
  { moment, shown, isQuiet }: { readonly moment: Moment; readonly shown: number; readonly isQuiet: boolean },
  nameLine: (said: Said) => NamedLine,
): Announcement {
  const asWords = (line: Said) => {
    const { name } = nameLine(line);
    return [line.stage?.cue ?? '', name ? `${name}: ${line.text}` : line.text]
      .map(plainText)
      .join(' ')
      .trim();
  };
  const index = Math.max(0, shown - 1);
  const lines = isQuiet ? moment.lines : moment.lines.slice(index, index + 1);
  return { key: lineKey(moment, index), text: lines.map(asWords).join(' ') };
}
