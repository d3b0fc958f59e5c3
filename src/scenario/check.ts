import { Catalogue } from './catalogue.ts';
import { checkConditions } from './check-conditions.ts';
import { checkHeader } from './check-header.ts';
import { checkNodes } from './check-nodes.ts';
import { checkReferences } from './check-references.ts';
import { checkStage } from './check-stage.ts';
import { checkWords } from './check-words.ts';
import { type Code, type Diagnostic, diagnose } from './diagnostics.ts';
import type { Place, Span } from './place.ts';

/** How a check complains: a code, the place it is about, and what else the sentence needs. */
export type Report = (code: Code, place: Place, values?: Record<string, string>, at?: Span) => void;

const CHECKS = [checkReferences, checkNodes, checkConditions, checkHeader, checkStage, checkWords];

/** What the format demands beyond the shape of fields; runs on any tree, however broken its fields are. */
export function checkScenario(root: Place, file?: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, place, values = {}, at = place.at) => {
    found.push(diagnose(code, at, { place: place.path.join('.'), ...values }));
  };
  const catalogue = new Catalogue(root);
  for (const check of CHECKS) check(catalogue, report);
  if (file !== undefined) checkFolder(root, file, report);
  return found;
}

// A scenario lies in a folder of its name: `shoe_return` in `scenarios/shoe-return/`.
function checkFolder(root: Place, file: string, report: Report): void {
  const id = root.field('id');
  const folder = /([^/\\]+)[/\\]scenario\.yaml$/.exec(file)?.[1];
  if (folder === undefined || typeof id?.value !== 'string') return;
  if (id.value.replaceAll('_', '-') !== folder) report('folder-differs', id, { found: id.value, folder });
}
