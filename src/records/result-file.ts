/** The file a trainee sends: its schema, how it is written and how it is read. */
import { z } from 'zod';
import type { AttemptRecord } from '#attempt';
import { contentHash, parseScenario, type Scenario } from '#scenario';
import { mergeAttempts } from './merge.ts';
import { problem, type ResultProblem } from './problem.ts';
import { faultOf, Instant, MadeId, readAttemptRecord } from './record-schema.ts';
import type { SentResults } from './results.ts';
import { cleanName, type Trainee } from './trainee.ts';

const FORMAT = 'moment-of-truth.results';
const VERSION = 1;
/** Larger files are refused unread, in bytes or, once they are text, in characters. */
export const LARGEST_RESULT_FILE = 20_000_000;

const Envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: Instant,
  trainee: z.strictObject({ id: MadeId, name: z.string().max(1000) }),
  // Read one by one, so that a damaged one is set aside and the others count.
  attempts: z.array(z.unknown()),
  scenarios: z.record(z.string(), z.unknown()),
});

const withoutFreeText = (record: AttemptRecord): AttemptRecord => {
  const { sayItFirst: _own, ...notes } = record.notes;
  return { ...record, notes };
};

/**
 * The text of a result file: the trainee's attempts, and each scenario they were played on once, as hashed.
 * Lines typed under "say it first" stay at home. `exportedAt` is UTC, ISO 8601.
 */
export function resultFile(
  trainee: Trainee,
  attempts: readonly AttemptRecord[],
  scenarios: ReadonlyMap<string, Scenario>,
  exportedAt: string,
): string {
  const played = new Set(attempts.map(({ contentHash }) => contentHash));
  const file: z.infer<typeof Envelope> = {
    format: FORMAT,
    version: VERSION,
    exportedAt,
    trainee: { id: trainee.traineeId, name: cleanName(trainee.name) },
    attempts: attempts.map(withoutFreeText),
    scenarios: Object.fromEntries([...scenarios].filter(([hash]) => played.has(hash))),
  };
  return `${JSON.stringify(file)}\n`;
}

/** A scenario of a file from elsewhere, through the same checks as an author's file. */
function parseStored(value: unknown): Scenario | undefined {
  try {
    return parseScenario(JSON.stringify(value)).scenario;
  } catch {
    return undefined; // nested so deep that it cannot even be written
  }
}

function readScenario(hash: string, value: unknown): { scenario: Scenario } | { problem: ResultProblem } {
  const scenario = parseStored(value);
  if (!scenario) return { problem: problem('damaged-scenario', hash) };
  if (contentHash(scenario) !== hash) return { problem: problem('altered-scenario', hash, scenario.id) };
  return { scenario };
}

/** The scenarios that attempts were played on; the others of the file are left unread. */
function readScenarios(attempts: readonly AttemptRecord[], stored: Readonly<Record<string, unknown>>) {
  const scenarios = new Map<string, Scenario>();
  const problems: ResultProblem[] = [];
  for (const hash of new Set(attempts.map(({ contentHash }) => contentHash))) {
    if (!Object.hasOwn(stored, hash)) {
      problems.push(problem('missing-scenario', hash));
      continue;
    }
    const read = readScenario(hash, stored[hash]);
    if ('scenario' in read) scenarios.set(hash, read.scenario);
    else problems.push(read.problem);
  }
  return { scenarios, problems };
}

function readAttempts(traineeId: string, stored: readonly unknown[]) {
  const attempts: AttemptRecord[] = [];
  const problems: ResultProblem[] = [];
  for (const value of stored) {
    const read = readAttemptRecord(value);
    if (!read.record) problems.push(read.problem);
    else if (read.record.traineeId !== traineeId) {
      problems.push(problem('other-trainee', read.record.attemptId));
    } else attempts.push(withoutFreeText(read.record));
  }
  return { attempts, problems };
}

// Our own files begin with their format, so one that was cut off before its end is very short.
const BEGINNING = `{"format":"${FORMAT}`;
const isCutShort = (text: string): boolean => {
  const begun = text.length > 200 ? '' : text.replace(/[\s\ufeff]/g, '');
  return begun !== '' && BEGINNING.startsWith(begun);
};

/** The file's envelope, or why it is none of ours. */
function open(text: string): { envelope: z.infer<typeof Envelope> } | { problem: ResultProblem } {
  if (text.length > LARGEST_RESULT_FILE) {
    return { problem: problem('too-large', String(text.length), String(LARGEST_RESULT_FILE)) };
  }
  // Cheaper than parsing, which takes seconds over the worst of 20 MB.
  if (!text.includes(FORMAT)) return { problem: problem(isCutShort(text) ? 'not-json' : 'not-results') };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: problem('not-json') };
  }
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { problem: problem('not-results') };
  if (typeof version === 'number' && version > VERSION) {
    return { problem: problem('newer-version', String(version), String(VERSION)) };
  }
  const read = Envelope.safeParse(value);
  return read.success ? { envelope: read.data } : { problem: problem('damaged-file', faultOf(read.error)) };
}

/**
 * Reads a result file. Never throws. `results` is missing where the file as a whole is none; a damaged
 * attempt or scenario is left out and reported, and the rest counts.
 */
export function readResultFile(text: string): {
  results?: SentResults;
  problems: readonly ResultProblem[];
} {
  const opened = open(text);
  if ('problem' in opened) return { problems: [opened.problem] };
  const { exportedAt, trainee, attempts: stored, scenarios: kept } = opened.envelope;
  const read = readAttempts(trainee.id, stored);
  const merged = mergeAttempts(read.attempts.map((record) => ({ record, exportedAt })));
  const { scenarios, problems } = readScenarios(read.attempts, kept);
  const results: SentResults = {
    exportedAt,
    trainees: [{ traineeId: trainee.id, name: cleanName(trainee.name) }],
    attempts: merged.attempts,
    conflicts: merged.conflicts,
    scenarios,
  };
  return { results, problems: [...read.problems, ...merged.problems, ...problems] };
}
