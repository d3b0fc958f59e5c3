import { checkScenario } from './check.ts';
import type { Diagnostic } from './diagnostics.ts';
import { type Scenario, ScenarioSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { upgrade } from './upgrade.ts';
import { readYaml } from './yaml-source.ts';

// More than anybody reads; keeps a file that is not a scenario at all from filling the memory.
const MAX_DIAGNOSTICS = 1000;

/**
 * Reads a scenario file. `scenario` is there unless something is an error; `diagnostics` are all that was
 * found, in the order of the file, a thousand at most. Never throws, whatever the text. With `file`, the folder is checked too.
 */
export function parseScenario(
  source: string,
  options: { file?: string } = {},
): { scenario?: Scenario; diagnostics: Diagnostic[] } {
  const { root, data, diagnostics } = readYaml(source);
  if (!root) return { diagnostics };
  const upgraded = upgrade(root, data);
  if (upgraded.diagnostics.length > 0) return { diagnostics: [...diagnostics, ...upgraded.diagnostics] };
  const shape = checkShape(ScenarioSchema, root, upgraded.data);
  // Where a value is wrong, a second complaint about the same spot would only follow from the first.
  const wrong = new Set(
    shape.diagnostics.filter(({ code }) => code !== 'missing-field').map(({ at }) => String(at)),
  );
  const checked = checkScenario(root, options.file).filter(({ at }) => !wrong.has(String(at)));
  const found = [...diagnostics, ...shape.diagnostics, ...checked];
  found.sort((a, b) => a.at[0] - b.at[0]);
  const isSound = found.every(({ severity }) => severity !== 'error');
  const shown = found.slice(0, MAX_DIAGNOSTICS);
  return isSound && shape.value ? { scenario: shape.value, diagnostics: shown } : { diagnostics: shown };
}
