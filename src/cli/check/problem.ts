import { type AnyDiagnostic, explainDiagnostic, positionOf, renderDiagnostic } from '#scenario';

/** Something told about a file, with what it takes to show it. */
export interface Problem {
  /** The path of the file, as the person would type it. */
  readonly file: string;
  readonly source: string;
  readonly diagnostic: AnyDiagnostic;
  /** Moves as `node.choice` that show it when they are played. */
  readonly witness?: readonly string[];
}

export const problemsOf = (
  file: string,
  source: string,
  diagnostics: readonly AnyDiagnostic[],
): readonly Problem[] => diagnostics.map((diagnostic) => ({ file, source, diagnostic }));

/** What `mot check --json` prints of a problem. Line and column from 1. */
export interface ProblemRecord {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  readonly witness?: readonly string[];
}

export function recordOf({ file, source, diagnostic, witness }: Problem): ProblemRecord {
  const { code, severity, at } = diagnostic;
  const { says, wayOut } = explainDiagnostic(diagnostic);
  const place = { file, ...positionOf(source, at[0]) };
  return { code, severity, ...place, message: says, fix: wayOut, ...(witness && { witness }) };
}

/** A problem as text, several lines, the last with its line end. */
export function renderProblem({ file, source, diagnostic, witness }: Problem): string {
  const shown = renderDiagnostic(diagnostic, source, file);
  const path = witness && witness.length > 0 ? `\n  For example: ${witness.join(', ')}` : '';
  return `${shown}${path}\n`;
}

/** The last line of a check: how many of what. */
export function summarise(problems: readonly Problem[], scenarios: number): string {
  const of = (severity: string, noun: string): string => {
    const count = problems.filter(({ diagnostic }) => diagnostic.severity === severity).length;
    return count === 0 ? `no ${noun}s` : `${count} ${noun}${count === 1 ? '' : 's'}`;
  };
  const notes = problems.some(({ diagnostic }) => diagnostic.severity === 'info')
    ? `, ${of('info', 'note')}`
    : '';
  const files = `${scenarios} scenario${scenarios === 1 ? '' : 's'}`;
  return `${files}: ${of('error', 'error')}, ${of('warning', 'warning')}${notes}.\n`;
}
