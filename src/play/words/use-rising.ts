import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isMotionReduced } from '#ui';

const RISE_MS = 300;

/** Lets a sheet that stands on the lower edge glide to its new height, where it has changed. */
export function useRising(sheet: RefObject<HTMLElement | null>): void {
  const before = useRef<number>(undefined);
  useLayoutEffect(() => {
    const height = sheet.current?.offsetHeight;
    const change = (height ?? 0) - (before.current ?? height ?? 0);
    before.current = height;
    if (Math.abs(change) < 2 || isMotionReduced()) return;
    sheet.current?.animate([{ transform: `translateY(${change}px)` }, { transform: 'none' }], {
      duration: RISE_MS,
      easing: 'cubic-bezier(0.22, 0.61, 0.36, 1)',
    });
  });
}
