import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far the stage reaches under the rounded corners of the sheet, in pixels. */
const UNDER_CORNERS = 22;

/**
 * Keeps the stage above the words: its height follows the top of the sheet, which grows with what is said,
 * so that the counter and what lies on it stay in sight. Beside the words it keeps the height of the screen. Returns
 * how many pixels of its upper edge lie under the meters, where these stand across it.
 */
export function useStageAbove(table: RefObject<HTMLElement | null>, sheetClass: string): number {
  const [covered, setCovered] = useState(0);
  useEffect(() => {
    const sheet = table.current?.querySelector<HTMLElement>(`.${sheetClass}`);
    const stage = table.current?.querySelector<HTMLElement>('.play-stage');
    if (!sheet || !stage) return;
    const follow = () => {
      const isBeside = sheet.offsetLeft > 0;
      stage.style.height = isBeside ? '' : `${sheet.offsetTop + UNDER_CORNERS}px`;
      const meters = table.current?.querySelector<HTMLElement>('.meters');
      const isAcross = meters && !isBeside && meters.offsetWidth > stage.offsetWidth / 2;
      setCovered(isAcross ? meters.offsetTop + meters.offsetHeight : 0);
    };
    const observer = new ResizeObserver(follow);
    observer.observe(sheet);
    if (table.current) observer.observe(table.current);
    return () => observer.disconnect();
  }, [table, sheetClass]);
  return covered;
}
