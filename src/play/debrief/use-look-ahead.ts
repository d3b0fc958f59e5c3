import { useEffect, useState } from 'preact/hooks';
import type { AttemptRecord, LookAhead } from '#attempt';
import type { Scenario } from '#scenario';
import type { LookAheadRequest } from './look-ahead.worker.ts';

export type LookAheadState =
  | { readonly state: 'looking' | 'failed' }
  | { readonly state: 'found'; readonly found: LookAhead };

/** What was open at each decision, found in a worker; `failed` where the browser cannot run one. */
export function useLookAhead(scenario: Scenario, record: AttemptRecord): LookAheadState {
  const [state, setState] = useState<LookAheadState>({ state: 'looking' });
  useEffect(() => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./look-ahead.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      setState({ state: 'failed' });
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<LookAhead>) => setState({ state: 'found', found: data });
    worker.onerror = () => setState({ state: 'failed' });
    worker.postMessage({ scenario, record } satisfies LookAheadRequest);
    return () => worker.terminate();
    // The attempt is over: its moves do not change, its notes may and do not matter here.
  }, [scenario, record.attemptId]);
  return state;
}
