/** Translations: files beside a scenario that give its lines in another language, by line id. */
import { z } from 'zod';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { listLines, mapLines } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Place, Span } from './place.ts';
import { PATTERNS } from './schema/values.ts';
import type { Scenario } from './schema.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-source.ts';

/** The lines of a scenario in another language. */
export interface Translation {
  readonly language: string;
  /** The id of the scenario it translates. */
  readonly scenario: string;
  readonly lines: Readonly<Record<string, string>>;
  /** Where each line, and `language` and `scenario`, stand in the file it was read from. */
  readonly at?: Readonly<Record<string, Span>>;
}

const TranslationSchema = z.strictObject({
  language: z.string().regex(PATTERNS.language),
  scenario: z.string().regex(PATTERNS.id),
  lines: z.record(z.string(), z.string().min(1).max(1200)),
});

/** Reads a translation file on its own; whether it fits its scenario is told by `translate`. */
export function parseTranslation(source: string): { translation?: Translation; diagnostics: Diagnostic[] } {
  const { root, data, diagnostics } = readYaml(source);
  if (!root) return { diagnostics };
  const { value, diagnostics: shape } = checkShape(TranslationSchema, root, data);
  const found = [...diagnostics, ...shape];
  return value && found.length === 0
    ? { translation: { ...value, at: spansOf(root) }, diagnostics: [] }
    : { diagnostics: found };
}

// A line is pointed at by its id, which is short; its words may be a paragraph.
const spansOf = (root: Place): Record<string, Span> =>
  Object.fromEntries(
    [...root.fields(), ...(root.field('lines')?.fields() ?? [])].map((field) => [
      field.name,
      field.parent === root && !field.isMap ? field.at : (field.keyAt ?? field.at),
    ]),
  );

/**
 * The scenario in the language of a translation. A line that is not translated keeps its words and is
 * reported; a translation of another scenario changes nothing.
 */
export function translate(
  scenario: Scenario,
  translation: Translation,
): { scenario: Scenario; diagnostics: Diagnostic[] } {
  const { language, lines } = translation;
  const spot = (name: string): Span => translation.at?.[name] ?? [0, 0];
  if (translation.scenario !== scenario.id) {
    const values = { found: translation.scenario, expected: scenario.id };
    return { scenario, diagnostics: [diagnose('wrong-scenario', spot('scenario'), values)] };
  }
  const ids = listLines(scenario).map(({ id }) => id);
  const known = new Set(ids);
  const diagnostics: Diagnostic[] = [];
  if (language === scenario.language)
    diagnostics.push(diagnose('same-language', spot('language'), { found: language }));
  for (const id of Object.keys(lines)) {
    if (known.has(id)) continue;
    const suggestion = nearest(id, ids);
    diagnostics.push(diagnose('unknown-line', spot(id), { found: id, ...(suggestion && { suggestion }) }));
  }
  for (const id of ids)
    if (!Object.hasOwn(lines, id))
      diagnostics.push(diagnose('untranslated-line', spot('lines'), { found: id }));
  const translated = mapLines(scenario, (id, text) =>
    Object.hasOwn(lines, id) ? (lines[id] ?? text) : text,
  );
  return { scenario: { ...translated, language }, diagnostics };
}
