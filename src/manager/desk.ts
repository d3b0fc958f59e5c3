import {
  type AttemptRow,
  attemptRows,
  LARGEST_RESULT_FILE,
  mergeResults,
  mergeRows,
  type ResultProblem,
  type Results,
  readResultCsv,
  readResultFile,
  type SentResults,
} from '#records';

type FileProblem = ResultProblem['code'] | 'unreadable' | 'unknown-kind';

/** What was wrong with a file, as data. */
export interface Complaint {
  readonly code: FileProblem;
  readonly values: readonly string[];
}

/** One file on the desk: what it holds, and what was wrong with it. */
export interface DeskFile {
  readonly name: string;
  readonly sent?: SentResults;
  readonly rows?: readonly AttemptRow[];
  readonly problems: readonly Complaint[];
}

/** All files together: each attempt once. */
export interface Desk {
  readonly rows: readonly AttemptRow[];
  readonly scenarios: Results['scenarios'];
  /** What only shows when the files are laid side by side. */
  readonly problems: readonly Complaint[];
}

const failed = (name: string, code: FileProblem, ...values: string[]): DeskFile => ({
  name,
  problems: [{ code, values }],
});

/** Reads one file that was chosen or dropped. Never throws. */
export async function readDeskFile(file: File): Promise<DeskFile> {
  const { name } = file;
  if (!/\.(json|csv)$/i.test(name)) return failed(name, 'unknown-kind');
  if (file.size > LARGEST_RESULT_FILE) {
    return failed(name, 'too-large', String(file.size), String(LARGEST_RESULT_FILE));
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return failed(name, 'unreadable');
  }
  if (/\.csv$/i.test(name)) return { name, ...readResultCsv(text) };
  const { results, problems } = readResultFile(text);
  return { name, ...(results && { sent: results }), problems };
}

const problemKey = ({ code, values }: Complaint): string => JSON.stringify([code, ...values]);

/** Lays the files together. Their order, and files given twice, make no difference. */
export function layTogether(files: readonly DeskFile[]): Desk {
  const merged = mergeResults(files.flatMap(({ sent }) => sent ?? []));
  const table = mergeRows(
    attemptRows(merged.results),
    files.flatMap(({ rows }) => rows ?? []),
  );
  const told = new Set(files.flatMap(({ problems }) => problems.map(problemKey)));
  const problems = [...merged.problems, ...table.problems].filter((one) => !told.has(problemKey(one)));
  return { rows: table.rows, scenarios: merged.results.scenarios, problems };
}
