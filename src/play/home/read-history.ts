import type { AttemptRecord } from '#attempt';
import type { Store } from '#store';
import { bringPlayed, type Playable } from '../library.ts';
import type { PastAttempt } from './past-attempt.ts';

const lastMsOf = ({ events }: AttemptRecord): number => events.at(-1)?.atMs ?? 0;

const unreadable = (record: AttemptRecord, title: string): PastAttempt => ({
  attemptId: record.attemptId,
  scenarioId: record.scenarioId,
  title,
  mode: record.mode,
  startedAt: record.startedAt,
  moves: record.events.length,
  lastMs: lastMsOf(record),
  assisted: false,
  state: 'unreadable',
});

/** All attempts of the trainee with what they came to, titles and endings in the asked language. */
export async function readHistory(store: Store, language: string): Promise<readonly PastAttempt[]> {
  const records = await store.attempts();
  if (records.length === 0) return [];
  const { judgeAttempt } = await import('./judge-attempt.ts');
  const played = new Map<string, Promise<Playable | undefined>>();
  const bring = (hash: string) => {
    const found = played.get(hash) ?? bringPlayed(store, hash, language);
    played.set(hash, found);
    return found;
  };
  return Promise.all(
    records.map(async (record) => {
      const playable = await bring(record.contentHash);
      const bare = unreadable(record, playable?.scenario.title ?? record.scenarioId);
      return playable ? { ...bare, ...judgeAttempt(playable.scenario, record) } : bare;
    }),
  );
}
