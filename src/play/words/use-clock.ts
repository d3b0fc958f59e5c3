import { useEffect, useRef, useState } from 'preact/hooks';

const TICK_MS = 250;

/** A clock over one node: seconds left, and one extension by as much again. */
export interface Clock {
  readonly leftSeconds: number;
  readonly wholeSeconds: number;
  /** Undefined once it has been used. */
  readonly extend?: () => void;
}

interface ClockOptions {
  /** Names the node: a new one starts a new clock. */
  readonly key: string;
  /** Undefined where there is no clock. */
  readonly seconds: number | undefined;
  readonly isRunning: boolean;
  readonly onOut: () => void;
}

/** Counts down while it runs, and calls once when nothing is left. */
export function useClock({ key, seconds, isRunning, onOut }: ClockOptions): Clock | undefined {
  const [state, setState] = useState({ key, spentMs: 0, extended: false });
  const now = state.key === key ? state : { key, spentMs: 0, extended: false };
  const wholeSeconds = (seconds ?? 0) * (now.extended ? 2 : 1);
  const leftMs = wholeSeconds * 1000 - now.spentMs;
  const isOut = seconds !== undefined && leftMs <= 0;
  const out = useRef(onOut);
  out.current = onOut;

  useEffect(() => {
    if (seconds === undefined || !isRunning || isOut) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const at = performance.now();
      const passed = at - before;
      before = at;
      setState((last) => {
        const from = last.key === key ? last : { key, spentMs: 0, extended: false };
        return { ...from, spentMs: from.spentMs + passed };
      });
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [key, seconds, isRunning, isOut]);

  useEffect(() => {
    if (isOut && isRunning) out.current();
  }, [isOut, isRunning]);

  if (seconds === undefined) return undefined;
  return {
    leftSeconds: Math.max(0, leftMs / 1000),
    wholeSeconds,
    ...(!now.extended && { extend: () => setState({ ...now, extended: true }) }),
  };
}
