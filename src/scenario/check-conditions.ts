/** Conditions and lists of variants: each can hold, none is hidden, and one can always be taken. */
import type { Catalogue } from './catalogue.ts';
import type { Report } from './check.ts';
import { conditionSlug } from './condition-slug.ts';
import type { Place } from './place.ts';
import { ConditionSchema } from './schema/condition.ts';

export function checkConditions(catalogue: Catalogue, report: Report): void {
  for (const place of catalogue.root.walk()) {
    if (isVariants(place)) checkVariants(place, report);
    else if (place.pattern === 'acts[].adjust') checkSameCondition(place, report);
    else if (place.pattern === '?' && place.isMap) checkCondition(place, report);
  }
  checkEndings(catalogue.list('endings'), report);
}

// Lists of ids to learn, to offer or to go to are taken whole: there every entry may have its condition.
const TAKEN_WHOLE = ['learns', 'offers', 'next'];

const isVariants = (place: Place): boolean =>
  place.isList && !TAKEN_WHOLE.includes(place.name) && place.items().some((item) => item.has('is'));

function checkVariants(list: Place, report: Report): void {
  const variants = list.items();
  const last = variants.at(-1);
  for (const variant of variants) {
    if (variant === last && variant.has('if')) report('variants-need-a-last', list, {}, variant.at);
    if (variant !== last && !variant.has('if')) report('variant-hides-others', list, {}, variant.at);
  }
  checkSameCondition(list, report);
}

function checkSameCondition(list: Place, report: Report): void {
  const seen = new Set<string>();
  for (const variant of list.items()) {
    const condition = ConditionSchema.safeParse(plain(variant.field('if')));
    if (!condition.success) continue;
    const slug = conditionSlug(condition.data);
    if (seen.has(slug)) report('same-condition', list, { found: slug }, variant.at);
    seen.add(slug);
  }
}

const plain = (place: Place | undefined): unknown => {
  if (place === undefined) return undefined;
  if (place.isList) return place.items().map(plain);
  return place.isMap
    ? Object.fromEntries(place.fields().map((field) => [field.name, plain(field)]))
    : place.value;
};

function checkCondition(condition: Place, report: Report): void {
  const form = ['score', 'betrayal', 'left'].find((key) => condition.has(key));
  if (form && !condition.within('endings[]')) report('only-in-endings', condition, { found: form });
  if (!condition.has('meter') && !condition.has('score')) return;
  const low = condition.field('atLeast')?.value;
  const high = condition.field('atMost')?.value;
  // Any other field is most likely a bound that is misspelled, and has its own complaint.
  if (condition.fields().length === 1) report('bound-missing', condition);
  if (typeof low === 'number' && typeof high === 'number' && low > high)
    report('bounds-crossed', condition, { low: `${low}`, high: `${high}` });
}

function checkEndings(endings: readonly Place[], report: Report): void {
  const last = endings.at(-1);
  for (const ending of endings) {
    if (ending === last && ending.has('if')) report('endings-need-a-last', ending);
    if (ending !== last && !ending.has('if')) report('ending-hides-others', ending);
  }
}
