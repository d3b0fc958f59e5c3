import { type AnyDiagnostic, explainDiagnostic, placeParts, positionOf } from '#scenario';
import { lineSpot } from './line-spot.ts';
import type { Problem } from './problem.ts';

/** A complaint with everything a screen shows of it: its line, its sentence in English and the way out. */
export const describeProblem = (diagnostic: AnyDiagnostic, source: string): Problem => ({
  severity: diagnostic.severity,
  code: diagnostic.code,
  values: diagnostic.values,
  place: placeParts(diagnostic.values.place ?? ''),
  ...positionOf(source, diagnostic.at[0]),
  ...explainDiagnostic(diagnostic),
  spot: lineSpot(source, diagnostic.at),
});

const ORDER: readonly Problem['severity'][] = ['error', 'warning', 'info'];

/** The gravest first, and then by their lines. */
export const byGravity = (a: Problem, b: Problem): number =>
  ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.line - b.line || a.column - b.column;
