/**
 * What is read is checked by the records room, which comes in a chunk of its own, so that the first line of a
 * scenario need not wait for it. Each import names what it needs: the bundler leaves out the rest.
 */
import type { AttemptRecord } from '#attempt';
import type { Scenario } from '#scenario';
import type { OwnScenario, StoreProblem } from './store.ts';

/** Something that was read: usable, or a problem. */
export type Read<T> = { readonly value: T } | { readonly problem: StoreProblem };

export const valuesOf = <T>(reads: readonly Read<T>[]): T[] =>
  reads.flatMap((read) => ('value' in read ? [read.value] : []));

export const problemsOf = (reads: readonly Read<unknown>[]): StoreProblem[] =>
  reads.flatMap((read) => ('problem' in read ? [read.problem] : []));

export async function readAttempt(attemptId: string, stored: unknown): Promise<Read<AttemptRecord>> {
  const { readAttemptRecord } = await import('#records');
  const { record, problem } = readAttemptRecord(stored);
  if (record) return { value: record };
  return { problem: { code: 'damaged-attempt', key: attemptId, detail: problem.values.join(' '), stored } };
}

export async function readScenario(contentHash: string, stored: unknown): Promise<Read<Scenario>> {
  const { isKeptScenario } = await import('#records');
  if (isKeptScenario(contentHash, stored)) return { value: stored };
  return { problem: { code: 'damaged-scenario', key: contentHash, detail: '', stored } };
}

export async function readOwnScenario(contentHash: string, stored: unknown): Promise<Read<OwnScenario>> {
  const { source, fileName, addedAt, scenario } = (stored ?? {}) as Record<string, unknown>;
  const read = await readScenario(contentHash, scenario);
  if ('value' in read && [source, fileName, addedAt].every((text) => typeof text === 'string')) {
    return { value: { ...(stored as OwnScenario), contentHash, scenario: read.value } };
  }
  return { problem: { code: 'damaged-own-scenario', key: contentHash, detail: '', stored } };
}
