import { describe, expect, test } from 'vitest';
import { formatYaml, parseScenario } from '#scenario';
import { mot } from './shell.ts';

const PATH = 'scenarios/late-parcel/scenario.yaml';

async function made(): Promise<string> {
  const { disk } = await mot(['new', 'late_parcel']);
  return disk.get(PATH) ?? '';
}

describe('mot new', () => {
  test('makes a scenario that has nothing wrong with it, in the folder of its id', async () => {
    const { code, out } = await mot(['new', 'late_parcel']);
    expect({ code, out: out.split('.')[0] }).toEqual({ code: 0, out: 'Made scenarios/late-parcel/scenario' });
    const { scenario, diagnostics } = parseScenario(await made(), { file: PATH });
    expect(diagnostics).toEqual([]);
    expect(scenario).toMatchObject({ id: 'late_parcel', family: 'late_parcel' });
  });

  test('goes where it is told', async () => {
    const { disk } = await mot(['new', 'bag', '--dir', 'mine/drafts']);
    expect([...disk.keys()]).toEqual(['mine/drafts/bag/scenario.yaml']);
  });

  test('never overwrites', async () => {
    const { code, complaints, disk } = await mot(['new', 'late_parcel'], { [PATH]: 'mine' });
    expect({ code, complaints }).toEqual({ code: 2, complaints: `mot new: ${PATH}: it is already there.\n` });
    expect(disk.get(PATH)).toBe('mine');
  });

  test('writes as `mot fmt` would', async () => {
    const source = await made();
    expect(formatYaml(source)).toBe(source);
  });
});

test('the new scenario has nothing that exploring would find, no warning either', async () => {
  expect(await mot(['check', PATH], { [PATH]: await made() })).toMatchObject({
    code: 0,
    out: '1 scenario: no errors, no warnings.\n',
  });
});
