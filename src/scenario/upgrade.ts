import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { Place } from './place.ts';

type Step = (data: Record<string, unknown>) => Record<string, unknown>;

/**
 * What each format number changed: the step under 2 makes a format 1 file one of format 2. Steps are only
 * ever appended. Format 1 is the first, so there are none.
 */
const UPGRADES: ReadonlyMap<number, Step> = new Map();

const NEWEST = 1 + UPGRADES.size;

/** A file's data in the newest format, or a complaint if its format is none we know. */
export function upgrade(root: Place, data: unknown): { data?: unknown; diagnostics: Diagnostic[] } {
  const field = root.field('format');
  const format = field?.value;
  // A format that is missing or no number is the schema's to complain about.
  if (!field || typeof format !== 'number') return { data, diagnostics: [] };
  if (!Number.isInteger(format) || format < 1 || format > NEWEST) {
    const values = { found: String(format), limit: String(NEWEST) };
    return { diagnostics: [diagnose('unknown-format', field.at, values)] };
  }
  let current = data as Record<string, unknown>;
  for (let next = format + 1; next <= NEWEST; next++)
    current = { ...UPGRADES.get(next)?.(current), format: next };
  return { data: current, diagnostics: [] };
}
