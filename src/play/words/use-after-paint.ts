import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../after-paint.ts';

/** The same value, one painting later: what follows from it does not keep the words waiting. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted !== value) return afterPaint(() => setPainted(value));
  }, [painted, value]);
  return painted;
}
