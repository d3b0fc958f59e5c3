/** A project’s settings for checking: `mot.config.yaml`, read like any file of an author. */
import { z } from 'zod';
import type { Severity } from './codes/entry.ts';
import { type AnyDiagnostic, DIAGNOSTICS, diagnoseFinding, FINDINGS } from './diagnostics.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-source.ts';

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

/** What a project has decided about checking. */
export interface CheckConfig {
  /** A code’s severity in place of its own; `off` leaves it out. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Limits in place of their defaults, by name. */
  readonly thresholds: Readonly<Record<string, number>>;
}

const ConfigSchema = z.strictObject({
  severity: z.record(z.string(), z.enum(SEVERITIES)).optional(),
  thresholds: z.record(z.string(), z.number().min(-1000).max(1000)).optional(),
});

/** Where a project has decided nothing. */
export const NO_CONFIG: CheckConfig = { severity: {}, thresholds: {} };

/**
 * Reads settings; `thresholds` are the names there are. `config` is there unless something is wrong. An
 * error that makes a file unusable cannot be made less of. Never throws.
 */
export function parseConfig(
  source: string,
  thresholds: readonly string[],
): { config?: CheckConfig; diagnostics: AnyDiagnostic[] } {
  // A file of comments only decides nothing.
  if (/^(\s*(#.*)?(\r?\n|$))*$/.test(source)) return { config: NO_CONFIG, diagnostics: [] };
  const { root, data, diagnostics: read } = readYaml(source);
  if (!root) return { diagnostics: read };
  const { value, diagnostics: shape } = checkShape(ConfigSchema, root, data);
  const diagnostics = [
    ...read,
    ...shape.filter(({ code }) => code !== 'unknown-field'),
    ...unknownIn(root, 'setting', ['severity', 'thresholds']),
    ...unknownIn(root.field('severity'), 'code', CODES),
    ...unknownIn(root.field('thresholds'), 'threshold', thresholds),
    ...loweredIn(root.field('severity')),
  ];
  if (!value || diagnostics.length > 0) return { diagnostics };
  return { config: { ...NO_CONFIG, ...withoutMissing(value) }, diagnostics };
}

/** A diagnostic with the severity a project gives it; undefined where it leaves the code out. */
export function weigh<D extends AnyDiagnostic>(
  diagnostic: D,
  config: CheckConfig,
): AnyDiagnostic | undefined {
  const severity = config.severity[diagnostic.code] ?? diagnostic.severity;
  return severity === 'off' ? undefined : { ...diagnostic, severity };
}

const CODES = [...Object.keys(DIAGNOSTICS), ...Object.keys(FINDINGS)];

function unknownIn(place: Place | undefined, kind: string, known: readonly string[]): AnyDiagnostic[] {
  return (place?.fields() ?? [])
    .filter(({ name }) => !known.includes(name))
    .map((field) => {
      const suggestion = nearest(field.name, known);
      const values = { kind, found: field.name.slice(0, 40), ...(suggestion && { suggestion }) };
      return diagnoseFinding('unknown-setting', field.keyAt ?? field.at, values);
    });
}

function loweredIn(place: Place | undefined): AnyDiagnostic[] {
  const errors = Object.entries(DIAGNOSTICS).filter(([, { severity }]) => severity === 'error');
  const fixed = new Set(errors.map(([code]) => code));
  return (place?.fields() ?? [])
    .filter(({ name, value }) => fixed.has(name) && value !== 'error')
    .map((field) => diagnoseFinding('fixed-severity', field.keyAt ?? field.at, { found: field.name }));
}

const withoutMissing = (value: z.infer<typeof ConfigSchema>): Partial<CheckConfig> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
