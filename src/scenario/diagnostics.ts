/** A complaint is data first and a sentence last: a code, offsets and values, until somebody shows it. */
import { ANALYSIS } from './codes/analysis.ts';
import { COMPANIONS } from './codes/companions.ts';
import { CONFIG } from './codes/config.ts';
import type { Entry, FindingEntry, Severity } from './codes/entry.ts';
import { GOLDEN_RUNS } from './codes/golden-runs.ts';
import { READING } from './codes/reading.ts';
import { REFERENCES } from './codes/references.ts';
import { SHAPE } from './codes/shape.ts';
import { STRUCTURE } from './codes/structure.ts';
import type { Span } from './place.ts';
import { placeInWords } from './place-words.ts';

const TABLE = { ...READING, ...SHAPE, ...REFERENCES, ...STRUCTURE, ...COMPANIONS };

export type Code = keyof typeof TABLE;
/** Every code with its severity, sentence, way out and an example that causes it. */
export const DIAGNOSTICS: Readonly<Record<Code, Entry>> = TABLE;

const FOUND = { ...GOLDEN_RUNS, ...ANALYSIS, ...CONFIG };

export type FindingCode = keyof typeof FOUND;
/** Every code that is found by playing or exploring a sound scenario, or in a project’s settings. */
export const FINDINGS: Readonly<Record<FindingCode, FindingEntry>> = FOUND;

const entryOf = (code: Code | FindingCode): FindingEntry =>
  Object.hasOwn(DIAGNOSTICS, code) ? DIAGNOSTICS[code as Code] : FINDINGS[code as FindingCode];

/** Ids and numbers of a complaint; `place` is a path of ids joined by dots, `suggestion` what was likely meant. */
export type Values = Readonly<Record<string, string>>;

export interface Diagnostic<C extends Code | FindingCode = Code, S extends Severity = 'error' | 'warning'> {
  readonly code: C;
  readonly severity: S;
  /** Offsets in the source, in UTF-16 units: from, and up to. */
  readonly at: Span;
  readonly values: Values;
}

/** Anything that checking tells: about a file as text, or found by playing and exploring it. */
export type AnyDiagnostic = Diagnostic<Code | FindingCode, Severity>;

/** A diagnostic; its severity is the table's. */
export function diagnose(code: Code, at: Span, values: Values = {}): Diagnostic {
  return { code, severity: DIAGNOSTICS[code].severity, at, values };
}

/** A finding of playing or exploring; its severity is the table’s unless another is given. */
export function diagnoseFinding(
  code: FindingCode,
  at: Span,
  values: Values = {},
  severity: Severity = FINDINGS[code].severity,
): AnyDiagnostic {
  return { code, severity, at, values };
}

/** Line and column, both from 1, of an offset. */
export function positionOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The sentence and the way out, in English. */
export function explainDiagnostic({ code, values }: Pick<AnyDiagnostic, 'code' | 'values'>): {
  says: string;
  wayOut: string;
} {
  const { says, wayOut } = entryOf(code);
  const said = says({ ...values, place: placeInWords(values.place ?? '') });
  const filled = wayOut.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const guess = values.suggestion === undefined ? '' : `Did you mean ‘${values.suggestion}’? `;
  return { says: said.charAt(0).toUpperCase() + said.slice(1), wayOut: guess + filled };
}

/**
 * A diagnostic as it is printed: `file:line:col severity code sentence`, the way out, and the line of the
 * source with a caret under the spot, cut to 80 columns.
 */
export function renderDiagnostic(diagnostic: AnyDiagnostic, source: string, file: string): string {
  const { line, column } = positionOf(source, diagnostic.at[0]);
  const { says, wayOut } = explainDiagnostic(diagnostic);
  return [
    `${file}:${line}:${column} ${diagnostic.severity} ${diagnostic.code} ${says}`,
    `  ${wayOut}`,
    ...excerpt(source, diagnostic.at),
  ].join('\n');
}

const WIDTH = 80;

function excerpt(source: string, [from, to]: Span): string[] {
  const { line, column } = positionOf(source, from);
  const text = source.split(/\r\n|\r|\n/)[line - 1] ?? '';
  if (text.trim() === '') return [];
  const cut = column > WIDTH - 10 ? Math.min(column - WIDTH / 2, Math.max(0, text.length - WIDTH)) : 0;
  const shown = text.slice(cut, cut + WIDTH).replace(/\p{Cc}/gu, ' ');
  const start = column - 1 - cut;
  const carets = '^'.repeat(Math.max(1, Math.min(to - from, shown.length - start)));
  return [shown, ' '.repeat(start) + carets];
}
