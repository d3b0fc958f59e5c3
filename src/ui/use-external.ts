import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/**
 * A value that lives outside of the page’s parts; the part renders again when it changes. `subscribe` calls back after
 * a change and returns how to stop; it must be the same function at each rendering, else it is called again. (The same
 * as React’s useSyncExternalStore, without the layer that imitates React.)
 */
export function useExternal<Value>(
  subscribe: (listener: () => void) => () => void,
  read: () => Value,
): Value {
  const value = read();
  const shown = useRef(value);
  shown.current = value;
  const [, renderAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(shown.current, read())) renderAgain(undefined);
    };
    look(); // it may have changed since it was rendered
    return subscribe(look);
  }, [subscribe]);
  return value;
}
