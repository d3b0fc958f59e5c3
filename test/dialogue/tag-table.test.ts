import { describe, expect, test } from 'vitest';
import { isHarming, isHelping, TAG_TABLE } from '#dialogue';
import { TAGS } from '#scenario';

const { tags, version } = TAG_TABLE;

describe('the tag table', () => {
  test('has a row for every tag of the format and no other', () => {
    expect(version).toBe(1);
    expect(Object.keys(tags).sort()).toEqual([...TAGS].sort());
  });

  test('only helps where it fades, only harms where it grows', () => {
    for (const tag of TAGS) {
      const changes = Object.values(tags[tag].effects);
      if (tags[tag].repeat === 'fades') expect(Math.min(...changes), tag).toBeGreaterThan(0);
      if (tags[tag].repeat === 'grows') expect(Math.max(...changes), tag).toBeLessThan(0);
    }
  });

  test('charges the store’s side for what it gives away, fakes or breaks', () => {
    const charges = Object.fromEntries(
      TAGS.filter((tag) => tags[tag].charge > 0).map((tag) => [tag, tags[tag].charge]),
    );
    expect(charges).toEqual({
      dump: 15,
      token_gift: 5,
      overpromise: 35,
      blame_company: 10,
      offer_lie: 10,
      rig_system: 50,
      pressure: 10,
      hide_terms: 10,
      threat: 20,
      privacy: 40,
    });
  });

  test('calls a tag helping, harming or neither', () => {
    const kinds = (['pursue', 'sorry_bare', 'dismiss', 'overpromise', 'threat'] as const).map((tag) => [
      isHelping(tag),
      isHarming(tag),
    ]);
    expect(kinds).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});
