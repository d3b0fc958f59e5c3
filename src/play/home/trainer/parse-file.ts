/**
 * Loaded only when a trainer brings a file, because it is the way to the YAML reader and the schema.
 */
import {
  contentHash,
  type Diagnostic,
  explainDiagnostic,
  parseScenario,
  placeParts,
  positionOf,
} from '#scenario';
import { lineSpot } from './line-spot.ts';
import type { PlayableFile, Problem } from './problem.ts';

const describe = (diagnostic: Diagnostic, source: string): Problem => ({
  severity: diagnostic.severity,
  code: diagnostic.code,
  values: diagnostic.values,
  place: placeParts(diagnostic.values.place ?? ''),
  ...positionOf(source, diagnostic.at[0]),
  ...explainDiagnostic(diagnostic),
  spot: lineSpot(source, diagnostic.at),
});

/** Every problem of a scenario file in the order of its lines, errors before warnings, and the scenario if it can be played. */
export function parseFile(source: string): { problems: Problem[]; playable?: PlayableFile } {
  const { scenario, diagnostics } = parseScenario(source);
  const problems = diagnostics
    .map((diagnostic) => describe(diagnostic, source))
    .sort((a, b) => a.severity.localeCompare(b.severity) || a.line - b.line || a.column - b.column);
  const broken = problems.some(({ severity }) => severity === 'error');
  if (!scenario || broken) return { problems };
  return { problems, playable: { scenario, contentHash: contentHash(scenario), source } };
}
