import { stringify } from 'yaml';
import type { Scenario } from './schema.ts';

/** A scenario as the text of its file; `parseScenario` of it gives the same scenario. Comments are not kept. */
export const printScenario = (scenario: Scenario): string =>
  stringify(scenario, { version: '1.2', schema: 'core', lineWidth: 110, aliasDuplicateObjects: false });
