import { dirname, join } from 'node:path';
import { parseScenario, parseTranslation, type Scenario, translate } from '#scenario';
import { problemsOf, renderProblem } from './check/problem.ts';
import { findSources } from './check/sources.ts';
import { type Shell, UsageError } from './command.ts';

/** A scenario that can be run. */
export interface OpenedScenario {
  /** Where it was read from. */
  readonly file: string;
  readonly scenario: Scenario;
}

/**
 * Reads the one scenario of a path, a file or a folder, in a language if one is named. Undefined where it has
 * errors, which have then been told. Throws a `UsageError` where there is not one scenario, or no such
 * translation.
 */
export async function openScenario(
  paths: readonly string[],
  language: string | undefined,
  shell: Shell,
): Promise<OpenedScenario | undefined> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0)
    throw new UsageError('Name one scenario, such as `scenarios/shoe-return`.');
  const [source, ...others] = await findSources([path], shell.files);
  if (source === undefined || others.length > 0)
    throw new UsageError(`${path}: name one scenario; there are several here.`);
  const file = source.scenario;
  const text = await shell.files.read(file);
  const { scenario, diagnostics } = parseScenario(text);
  if (scenario === undefined) return complain(file, text, diagnostics, shell);
  if (language === undefined || language === scenario.language) return { file, scenario };
  return inLanguage({ file, scenario }, language, shell);
}

async function inLanguage(
  { file, scenario }: OpenedScenario,
  language: string,
  shell: Shell,
): Promise<OpenedScenario | undefined> {
  const path = join(dirname(file), `${language}.yaml`);
  if (!(await shell.files.exists(path)))
    throw new UsageError(`${path}: there is no such translation; the scenario is in ${scenario.language}.`);
  const text = await shell.files.read(path);
  const { translation, diagnostics } = parseTranslation(text);
  if (translation === undefined) return complain(path, text, diagnostics, shell);
  const translated = translate(scenario, translation);
  const wrong = translated.diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) return complain(path, text, wrong, shell);
  return { file, scenario: translated.scenario };
}

function complain(
  file: string,
  source: string,
  diagnostics: Parameters<typeof problemsOf>[2],
  shell: Shell,
): undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const problem of problemsOf(file, source, errors)) shell.complain(renderProblem(problem));
  return undefined;
}
