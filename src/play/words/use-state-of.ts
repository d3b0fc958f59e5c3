import { useReducer, useRef } from 'preact/hooks';

/**
 * A state that belongs to something. Where that is another than in the rendering before, the state begins afresh in
 * this one, not in a second rendering after it.
 */
export function useStateOf<Owner, State>(
  owner: Owner,
  begin: () => State,
): [State, (change: (before: State) => State) => void] {
  const [, renderAgain] = useReducer((count: number, _: undefined) => count + 1, 0);
  const kept = useRef<{ readonly owner: Owner; readonly state: State }>(undefined);
  if (!kept.current || kept.current.owner !== owner) kept.current = { owner, state: begin() };
  const change = (next: (before: State) => State) => {
    if (kept.current?.owner !== owner) return; // it came too late
    const state = next(kept.current.state);
    if (state === kept.current.state) return;
    kept.current = { owner, state };
    renderAgain(undefined);
  };
  return [kept.current.state, change];
}
