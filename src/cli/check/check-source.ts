import { compileDialogue } from '#dialogue';
import { parseScenario, parseTranslation, type Scenario, translate } from '#scenario';
import type { Files } from '../command.ts';
import { checkGoldenRuns } from './golden-runs.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { Source } from './sources.ts';

/** Explores a sound scenario and tells what it finds. */
export type Explore = (scenario: Scenario, file: string, source: string) => Promise<readonly Problem[]>;

/**
 * Everything there is to tell about a scenario and the files beside it, each file from its top: as text, played
 * by its golden runs and, with `explore`, explored. Where the scenario has errors, nothing is played.
 */
export async function checkSource(
  { scenario: file, translations, plays }: Source,
  files: Files,
  explore?: Explore,
): Promise<readonly Problem[]> {
  const source = await files.read(file);
  const { scenario, diagnostics } = parseScenario(source, { file });
  const own = problemsOf(file, source, diagnostics);
  const explored = scenario && explore ? await explore(scenario, file, source) : [];
  const problems = [...own, ...explored].sort((a, b) => a.diagnostic.at[0] - b.diagnostic.at[0]);
  for (const path of translations) problems.push(...(await checkTranslation(path, scenario, files)));
  if (!scenario) return problems;
  const dialogue = compileDialogue(scenario);
  for (const path of plays) {
    const text = await files.read(path);
    problems.push(...problemsOf(path, text, checkGoldenRuns(dialogue, text)));
  }
  return problems;
}

async function checkTranslation(
  path: string,
  scenario: Scenario | undefined,
  files: Files,
): Promise<readonly Problem[]> {
  const source = await files.read(path);
  const { translation, diagnostics } = parseTranslation(source);
  const fit = translation && scenario ? translate(scenario, translation).diagnostics : [];
  return problemsOf(path, source, [...diagnostics, ...fit]);
}
