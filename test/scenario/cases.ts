import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario, type Scenario } from '#scenario';

const CASES = new URL('../cases/', import.meta.url);

/** The text of a file of test/cases. */
export const readCase = (name: string): string => readFileSync(new URL(name, CASES), 'utf8');

/** The names of the files in a folder of test/cases. */
export const listCases = (folder: string): string[] => readdirSync(new URL(folder, CASES)).sort();

/** A case that must be sound. */
export function loadCase(name: string): Scenario {
  const { scenario, diagnostics } = parseScenario(readCase(name));
  if (!scenario) throw new Error(`${name}: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return scenario;
}
