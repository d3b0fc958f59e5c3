/** From the ids a finding is about to the spot in the author’s file. */
import type { Severity } from './codes/entry.ts';
import { type AnyDiagnostic, diagnoseFinding, type FindingCode } from './diagnostics.ts';
import type { Place, Span } from './place.ts';
import { readYaml } from './yaml-source.ts';

/** What playing or exploring a scenario found: about a place by its ids, not by its line. */
export interface PlacedFinding {
  readonly code: FindingCode;
  /** Left out, the code’s own. */
  readonly severity?: Severity;
  /**
   * Names and ids from the outside in, such as `nodes.card.choices.flat_no` or `endings.quiet.if`; a thing
   * without an id has its number, from 1. Empty for the scenario as a whole.
   */
  readonly path: string;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Finds places in a file by their ids: the id of a thing, the value of a field. Where the path leads on
 * further than the file, it is the last place that is there; of the whole file it is its id. Never throws.
 */
export function locator(source: string): (path: string) => Span {
  const { root } = readYaml(source);
  return (path) => {
    if (!root) return [0, 0];
    const place = path === '' ? root : follow(root, path.split('.'));
    return spotOf(place);
  };
}

/** Findings as diagnostics of the file they were found in, in the order of the file. */
export function placeFindings(source: string, findings: readonly PlacedFinding[]): AnyDiagnostic[] {
  const locate = locator(source);
  return findings
    .map(({ code, severity, path, values }) =>
      diagnoseFinding(code, locate(path), { place: path, ...values }, severity),
    )
    .sort((a, b) => a.at[0] - b.at[0]);
}

function follow(root: Place, names: readonly string[]): Place {
  let place = root;
  for (const name of names) {
    const next = place.isList ? place.items().find((item) => item.name === name) : place.field(name);
    if (!next) return place;
    place = next;
  }
  return place;
}

const ID_FIELDS = ['id', 'at', 'tag', 'who'];

function spotOf(place: Place): Span {
  if (!place.isMap) return place.isList ? (place.keyAt ?? place.at) : place.at;
  const id = ID_FIELDS.map((name) => place.field(name)).find((field) => field?.value === place.name);
  return (place.parent === undefined ? place.field('id') : id)?.at ?? place.keyAt ?? place.at;
}
