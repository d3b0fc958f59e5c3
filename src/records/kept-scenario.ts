import { contentHash, type Scenario } from '#scenario';

/** Whether something kept under a hash is still the scenario that was parsed and put there, to the letter. */
export function isKeptScenario(hash: string, value: unknown): value is Scenario {
  try {
    return typeof value === 'object' && value !== null && contentHash(value as Scenario) === hash;
  } catch {
    return false; // nothing that could be written as JSON
  }
}
