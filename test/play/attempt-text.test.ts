import { describe, expect, it } from 'vitest';
import { openingPart } from '#scenario';
import { openText } from '../../src/play/attempt-text.ts';
import { type Beginning, beginningOf, type Playable } from '../../src/play/library.ts';
import { shoeReturn } from '../attempt/letters.ts';

const { scenario } = shoeReturn;
const playable: Playable = { scenario, authored: scenario, contentHash: 'hash', language: 'en' };

/** A fresh play, of which only the opening part is at hand. */
const fresh = (bringWhole = async () => playable): Beginning => ({
  ...playable,
  scenario: openingPart(scenario),
  bringWhole,
});

/** A place that keeps texts, and what was brought there. */
function place() {
  const kept: string[] = [];
  return { kept, keepScenario: async (hash: string) => void kept.push(hash) };
}

describe('the text of an attempt', () => {
  it('that has just begun is the opening part until the whole is asked for', async () => {
    const text = openText(place(), fresh());
    expect(text.opening.scenario.nodes).toHaveLength(1);
    expect((await text.bringWhole()).scenario).toBe(scenario);
  });

  it('that is taken up again is compiled once', async () => {
    const text = openText(place(), beginningOf(playable));
    expect(text.opening.scenario).toBe(scenario);
    expect(await text.bringWhole()).toBe(text.opening);
  });

  it.each([
    ['fresh', fresh()],
    ['at hand', beginningOf(playable)],
  ])('is brought and kept once, %s', async (_, beginning) => {
    const store = place();
    const text = openText(store, beginning);
    expect(store.kept).toEqual([]);
    const [once, twice] = await Promise.all([text.bringWhole(), text.bringWhole()]);
    expect(twice).toBe(once);
    expect(store.kept).toEqual(['hash']);
  });

  it('is asked for again where it could not come', async () => {
    let isDown = true;
    const text = openText(
      place(),
      fresh(async () => {
        if (isDown) throw new Error('The line is down');
        return playable;
      }),
    );
    await expect(text.bringWhole()).rejects.toThrow('The line is down');
    isDown = false;
    expect((await text.bringWhole()).scenario).toBe(scenario);
  });
});
