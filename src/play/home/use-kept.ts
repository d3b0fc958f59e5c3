import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '#store';

/**
 * Something read from the store, read again when another tab writes or when asked. Undefined until then; a
 * failure to read is thrown where it is used.
 */
export function useKept<T>(
  store: Store,
  read: (store: Store) => Promise<T>,
  reasons: readonly unknown[] = [],
): [T | undefined, () => Promise<void>] {
  const [kept, setKept] = useState<{ value: T } | { failure: unknown }>();
  const newest = useRef(0);
  const again = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const outcome = await read(store).then(
      (value) => ({ value }),
      (failure: unknown) => ({ failure }),
    );
    // A slower read that was begun earlier must not cover a newer one.
    if (turn === newest.current) setKept(outcome);
  }, [store, ...reasons]);
  useEffect(() => {
    void again();
    return store.onChange(() => void again());
  }, [store, again]);
  if (kept && 'failure' in kept) throw kept.failure;
  return [kept?.value, again];
}
