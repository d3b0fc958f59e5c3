import { useEffect, useState } from 'preact/hooks';
import type { PlayableFile, Problem } from './problem.ts';

export type Exploration =
  | { readonly state: 'exploring' | 'failed' }
  | { readonly state: 'explored'; readonly problems: readonly Problem[] };

/** What exploring a scenario finds, in a worker; `failed` where the browser cannot run one. */
export function useExploration(file: PlayableFile): Exploration {
  const [exploration, setExploration] = useState<Exploration>({ state: 'exploring' });
  useEffect(() => {
    const worker = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<readonly Problem[]>) =>
      setExploration({ state: 'explored', problems: data });
    worker.onerror = () => setExploration({ state: 'failed' });
    worker.postMessage(file);
    return () => worker.terminate();
  }, [file.contentHash]);
  return exploration;
}
