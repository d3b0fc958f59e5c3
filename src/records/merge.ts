import type { AttemptEvent, AttemptRecord } from '#attempt';
import { problem, type ResultProblem } from './problem.ts';
import type { Conflict, Results, SentResults } from './results.ts';
import type { Trainee } from './trainee.ts';

/** An attempt as one file has it. */
interface Version {
  readonly record: AttemptRecord;
  readonly exportedAt: string;
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** JSON with the keys of every object in one order: the same text for the same content. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => compareText(one, other)))
      : part,
  );

const headOf = ({ events: _events, notes: _notes, ...head }: AttemptRecord): string => inOrder(head);

const isPrefix = (start: readonly AttemptEvent[], whole: readonly AttemptEvent[]): boolean =>
  start.length <= whole.length && start.every((event, at) => inOrder(event) === inOrder(whole[at]));

/** The version with the most events first, then the one sent last. */
const compareVersions = (one: Version, other: Version): number =>
  other.record.events.length - one.record.events.length ||
  compareText(other.exportedAt, one.exportedAt) ||
  compareText(inOrder(other.record), inOrder(one.record));

/**
 * One attempt out of all its versions. An attempt sent again after it went on, or with notes written since,
 * has grown: the longest version stands, with the notes sent last. Anything else is a conflict.
 */
function mergeVersions(versions: readonly Version[]): AttemptRecord | Conflict {
  const [standing, ...others] = versions.toSorted(compareVersions).map(({ record }) => record);
  if (!standing) throw new Error('An attempt without a version was to be merged.');
  const head = headOf(standing);
  const hasGrown = others.every(
    (record) => headOf(record) === head && isPrefix(record.events, standing.events),
  );
  if (hasGrown) return standing;
  const distinct = new Map([standing, ...others].map((record) => [inOrder(record), record]));
  return { attemptId: standing.attemptId, versions: [...distinct.values()] };
}

const compareAttempts = (one: AttemptRecord, other: AttemptRecord): number =>
  compareText(one.startedAt, other.startedAt) || compareText(one.attemptId, other.attemptId);

/** Merges versions of many attempts by their ids, whatever their order. */
export function mergeAttempts(versions: readonly Version[]): {
  attempts: AttemptRecord[];
  conflicts: Conflict[];
  problems: ResultProblem[];
} {
  const byId = new Map<string, Version[]>();
  for (const version of versions) {
    const { attemptId } = version.record;
    byId.set(attemptId, [...(byId.get(attemptId) ?? []), version]);
  }
  const attempts: AttemptRecord[] = [];
  const conflicts: Conflict[] = [];
  for (const merged of [...byId.values()].map(mergeVersions)) {
    if ('versions' in merged) conflicts.push(merged);
    else attempts.push(merged);
  }
  conflicts.sort((one, other) => compareText(one.attemptId, other.attemptId));
  const problems = conflicts.map(({ attemptId }) => problem('conflicting-attempt', attemptId));
  return { attempts: attempts.sort(compareAttempts), conflicts, problems };
}

const versionsOf = ({ attempts, conflicts, exportedAt }: SentResults): Version[] =>
  [...attempts, ...conflicts.flatMap(({ versions }) => versions)].map((record) => ({ record, exportedAt }));

/** Each trainee once, under the name sent last. */
function mergeTrainees(files: readonly SentResults[]): Trainee[] {
  const oldestFirst = files.toSorted(
    (one, other) =>
      compareText(one.exportedAt, other.exportedAt) ||
      compareText(inOrder(one.trainees), inOrder(other.trainees)),
  );
  const byId = new Map(oldestFirst.flatMap(({ trainees }) => trainees.map((one) => [one.traineeId, one])));
  return [...byId.values()].toSorted((one, other) => compareText(one.traineeId, other.traineeId));
}

/**
 * Everything that several files hold, each attempt once. The order of the files and files given twice make
 * no difference.
 */
export function mergeResults(files: readonly SentResults[]): {
  results: Results;
  problems: readonly ResultProblem[];
} {
  const { attempts, conflicts, problems } = mergeAttempts(files.flatMap(versionsOf));
  const scenarios = new Map(files.flatMap((file) => [...file.scenarios]));
  return { results: { trainees: mergeTrainees(files), attempts, conflicts, scenarios }, problems };
}
