import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isMotionReduced } from '#ui';

const RISE_MS = 300;

/** Lets a sheet that stands on the lower edge glide to its new height, where what it says has changed it. */
export function useRising(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = sheet.current;
    if (!box) return;
    const screen = () => `${innerWidth} ${innerHeight}`;
    let before: { readonly height: number; readonly screen: string } | undefined;
    // Told once the browser has laid the page out and before it paints: asking sooner would have it laid out twice.
    const observer = new ResizeObserver(([seen]) => {
      const height = seen?.borderBoxSize[0]?.blockSize;
      if (height === undefined) return;
      const now = { height, screen: screen() };
      const change = now.screen === before?.screen ? height - before.height : 0;
      before = now;
      if (Math.abs(change) < 2 || isMotionReduced()) return;
      box.animate([{ transform: `translateY(${change}px)` }, { transform: 'none' }], {
        duration: RISE_MS,
        easing: 'cubic-bezier(0.22, 0.61, 0.36, 1)',
      });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [sheet]);
}
