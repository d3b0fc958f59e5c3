import { describe, expect, it } from 'vitest';
import { stageAhead } from '../../src/play/stage-ahead.ts';
import { shoeReturn } from '../attempt/letters.ts';

const { scenario } = shoeReturn;
const placesFrom = (node: string): string[] => stageAhead(scenario, node).places.map(({ place }) => place);

const [firstAct, secondAct] = scenario.acts;
const firstOf = (act: string | undefined): string =>
  scenario.nodes.find((node) => node.act === act)?.id ?? '';

describe('what the stage will need before long', () => {
  it('has the pictures of the next act while this one is played', () => {
    const shown = scenario.acts[1]?.opening?.flatMap(({ stage }) => stage?.place ?? []) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(placesFrom(firstOf(firstAct?.id))).toEqual(expect.arrayContaining(shown));
  });

  it('names only what the scenario names', () => {
    const text = JSON.stringify(scenario);
    const { places, props } = stageAhead(scenario, firstOf(firstAct?.id));
    for (const id of [...places.map(({ place }) => place), ...props]) expect(text).toContain(`"${id}"`);
    expect(props.length).toBeGreaterThan(0);
  });

  it('leaves out an act that is over', () => {
    const before = new Set(stageAhead(scenario, firstOf(firstAct?.id)).props);
    const after = stageAhead(scenario, scenario.nodes.at(-1)?.id ?? '').props;
    expect(before.size).toBeGreaterThan(after.length);
    expect(placesFrom(firstOf(secondAct?.id))).not.toEqual([]);
  });

  it('is nothing at a node that is not there', () => {
    expect(stageAhead(scenario, 'END')).toEqual({ places: [], props: [] });
  });
});
