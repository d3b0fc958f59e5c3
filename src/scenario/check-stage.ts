/** Places, people, things and sounds that the stage has. */
import type { Catalogue } from './catalogue.ts';
import type { Report } from './check.ts';
import { DRAWN } from './drawn.ts';
import { nearest } from './nearest.ts';

/** Where the ids of the stage stand in a file, and what comes instead of one that it does not have. */
const ASKED = [
  { where: /^place$|\.stage\.place$/, kind: 'place', instead: 'a plain room' },
  { where: /^(customer|others\[\])\.look$/, kind: 'look', instead: 'a stand-in' },
  { where: /\.stage\.props\[\]$/, kind: 'prop', instead: 'nothing' },
  { where: /\.stage\.sound$/, kind: 'sound', instead: 'silence' },
] as const;

export function checkStage(catalogue: Catalogue, report: Report): void {
  for (const place of catalogue.root.walk()) {
    const asked = ASKED.find(({ where }) => where.test(place.pattern));
    const id = place.value;
    if (!asked || typeof id !== 'string') continue;
    const known: readonly string[] = DRAWN[asked.kind];
    if (known.includes(id)) continue;
    const suggestion = nearest(id, known);
    report('not-on-stage', place, {
      kind: asked.kind,
      found: id,
      instead: asked.instead,
      ...(suggestion && { suggestion }),
    });
  }
}
