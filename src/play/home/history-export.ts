/**
 * Loaded only when a history is saved, because it is the way to the tables and their writer.
 */
import type { AttemptRecord } from '#attempt';
import { ATTEMPT_COLUMNS, attemptRows, resultFile, type Trainee, toCsv } from '#records';
import type { Scenario } from '#scenario';
import type { Store } from '#store';

export type ExportKind = 'json' | 'csv';

/** Each scenario that was played, in its author’s words, by hash; one that is gone is left out. */
async function scenariosOf(
  store: Store,
  attempts: readonly AttemptRecord[],
): Promise<ReadonlyMap<string, Scenario>> {
  const hashes = [...new Set(attempts.map(({ contentHash }) => contentHash))];
  const found = await Promise.all(hashes.map(async (hash) => [hash, await store.scenario(hash)] as const));
  return new Map(found.flatMap(([hash, scenario]) => (scenario ? [[hash, scenario] as const] : [])));
}

/** The text of a result file with these attempts, unfinished ones among them. */
export async function exportAttempts(
  store: Store,
  trainee: Trainee,
  attempts: readonly AttemptRecord[],
  kind: ExportKind,
): Promise<string> {
  const scenarios = await scenariosOf(store, attempts);
  if (kind === 'json') return resultFile(trainee, attempts, scenarios, new Date().toISOString());
  return toCsv(ATTEMPT_COLUMNS, attemptRows({ trainees: [trainee], attempts, conflicts: [], scenarios }));
}
