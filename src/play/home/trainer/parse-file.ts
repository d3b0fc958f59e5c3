/**
 * Loaded only when a trainer brings a file, because it is the way to the YAML reader and the schema.
 */
import { contentHash, parseScenario } from '#scenario';
import { byGravity, describeProblem } from './describe-problem.ts';
import type { PlayableFile, Problem } from './problem.ts';

/** Every problem of a scenario file in the order of its lines, errors before warnings, and the scenario if it can be played. */
export function parseFile(source: string): { problems: Problem[]; playable?: PlayableFile } {
  const { scenario, diagnostics } = parseScenario(source);
  const problems = diagnostics.map((diagnostic) => describeProblem(diagnostic, source)).sort(byGravity);
  const broken = problems.some(({ severity }) => severity === 'error');
  if (!scenario || broken) return { problems };
  return { problems, playable: { scenario, contentHash: contentHash(scenario), source } };
}
