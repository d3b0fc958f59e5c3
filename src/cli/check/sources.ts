import { basename, dirname, extname, join } from 'node:path';
import { type Files, UsageError } from '../command.ts';

/** A scenario file with what lies beside it. */
export interface Source {
  readonly scenario: string;
  readonly translations: readonly string[];
  /** Golden runs. */
  readonly plays: readonly string[];
}

const SCENARIO = 'scenario.yaml';
/** The settings of a project; never a scenario. */
export const CONFIG_FILE = 'mot.config.yaml';
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * The scenarios of files and folders, each once, in order. In a folder they are the `scenario.yaml`s; where
 * it has none, every YAML file. A translation or golden run that is named stands for its scenario. Throws a
 * `UsageError` where there is nothing to read.
 */
export async function findSources(paths: readonly string[], files: Files): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    const found = await files.list(path);
    const isFile = found.length === 1 && found[0] === path;
    const scenarios = isFile ? [await scenarioOf(path, files)] : scenariosIn(found);
    if (scenarios.length === 0) throw new UsageError(`${path}: there is no scenario here.`);
    const beside = isFile ? await files.list(dirname(path)) : found;
    for (const scenario of scenarios) sources.set(scenario, sourceOf(scenario, beside));
  }
  return [...sources.values()];
}

function scenariosIn(found: readonly string[]): readonly string[] {
  const named = found.filter((path) => basename(path) === SCENARIO);
  return named.length > 0
    ? named
    : found.filter((path) => extname(path) === '.yaml' && basename(path) !== CONFIG_FILE);
}

async function scenarioOf(path: string, files: Files): Promise<string> {
  const name = basename(path, extname(path));
  const isPlay = extname(path) === '.play';
  if (!isPlay && !(extname(path) === '.yaml' && LANGUAGE.test(name))) return path;
  const candidates = [join(dirname(path), SCENARIO), join(dirname(path), `${name}.yaml`)];
  for (const candidate of candidates) if (await files.exists(candidate)) return candidate;
  throw new UsageError(`${path}: there is no ${SCENARIO} beside it.`);
}

function sourceOf(scenario: string, all: readonly string[]): Source {
  const beside = all.filter((path) => dirname(path) === dirname(scenario) && path !== scenario);
  const stem = basename(scenario, extname(scenario));
  const owns = (path: string): boolean =>
    basename(scenario) === SCENARIO || basename(path, extname(path)) === stem;
  return {
    scenario,
    translations: beside.filter(
      (path) =>
        basename(scenario) === SCENARIO &&
        extname(path) === '.yaml' &&
        LANGUAGE.test(basename(path, '.yaml')),
    ),
    plays: beside.filter((path) => extname(path) === '.play' && owns(path)),
  };
}
