import type { Condition } from './schema/condition.ts';

/**
 * The name of a condition, made of the author's ids: `flag_told`, `not_visited_no`, `all_fact_tag_fact_time`.
 * It names the variant of a line, so that neither the order of variants nor that of fields matters.
 */
export function conditionSlug(condition: Condition): string {
  if ('all' in condition) return ['all', ...condition.all.map(conditionSlug)].join('_');
  if ('any' in condition) return ['any', ...condition.any.map(conditionSlug)].join('_');
  if ('not' in condition) return `not_${conditionSlug(condition.not)}`;
  return Object.entries(condition)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([key, value]) => (key === 'meter' ? `${value}` : value === true ? key : `${key}_${value}`))
    .join('_');
}

// Only the fields of forms that have more than one.
const ORDER = ['earlier', 'meter', 'score', 'level', 'tag', 'ending', 'promised', 'atLeast', 'atMost'];
