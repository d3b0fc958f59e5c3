import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '#cli';
import { parsePlays } from '#scenario';
import { mot, testShell } from './shell.ts';

const file = (name: string): string => readFileSync(`scenarios/shoe-return/${name}`, 'utf8');
const SOURCE = file('scenario.yaml');
const FILES = { 's/scenario.yaml': SOURCE, 's/fr-CA.yaml': file('fr-CA.yaml') };
const playtest = (args: string, files: Record<string, string> = FILES) =>
  mot(['playtest', ...args.split(' ')], files);

/** The choices of a golden run of the shoe return, as it is named. */
const movesOf = (name: string): readonly string[] => {
  const run = parsePlays(file('named-runs.play')).runs.find((each) => each.name === name);
  return (run?.steps ?? []).flatMap((step) => (step.step === 'choose' ? [step.choice] : []));
};

/** The shoe return with the lines of the perfect run first at every node. */
function firstIsBest(): string {
  const best = new Set(movesOf('a perfect run'));
  return SOURCE.replace(/(^ {4}choices:\n)((?: {6}.*\n|\n)+)/gm, (_, head: string, body: string) => {
    const choices = body.split(/(?=^ {6}- id: )/m);
    const isBest = (choice: string) => best.has(/- id: (\w+)/.exec(choice)?.[1] ?? '');
    return head + [...choices.filter(isBest), ...choices.filter((choice) => !isBest(choice))].join('');
  });
}

/** The shoe return in which a line leads nowhere: back to where it came from. */
const brokenTargets = (): string => SOURCE.replace(/(- id: red_season[\s\S]*?next: )\[mirror\]/, '$1[door]');

describe('mot playtest', () => {
  test('prints a table of the policies, with what was met by no run', async () => {
    const { code, out, complaints } = await playtest('s --runs 20 --policy uniform --policy longest-line');
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(out).toMatch(/^The second pair, seed 1\n/);
    expect(out).toMatch(/^policy +runs +E +O +R +SV +X +ST +kept +mastery +moves +choices met$/m);
    expect(out).toMatch(/^uniform +20 /m);
    expect(out).toMatch(/^longest-line \* +20 +48 +51 +58 +53 +56 +80 +0 % +0.0 % +18 +18\/116$/m);
    expect(out).toMatch(/^ {2}E {2}0 \|.{10}\| 100$/m);
    expect(out).toMatch(/^ {2}longest-line +top_shelf 100 %$/m);
  });

  test('plays every policy unless some are named', async () => {
    const { out } = await playtest('s --runs 1 --json');
    const { policies, scenario, seed, failures, leaks, complete } = JSON.parse(out);
    expect(policies.map(({ name }: { name: string }) => name)).toHaveLength(17);
    expect({ scenario, seed, failures, leaks, complete }).toEqual({
      scenario: 'shoe_return',
      seed: 1,
      failures: [],
      leaks: [],
      complete: true,
    });
    expect(policies[0]).toMatchObject({
      name: 'uniform',
      testWise: false,
      runs: 1,
      mean: { E: expect.any(Number), storesSide: expect.any(Number) },
      mastery: 0,
      kept: expect.any(Number),
      endings: expect.any(Object),
    });
  });

  test('is the same under the same seed and another under another', async () => {
    const [first, again, other] = await Promise.all(
      [7, 7, 8].map(
        async (seed) => (await playtest(`s --runs 10 --seed ${seed} --policy uniform --json`)).out,
      ),
    );
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('plays one run alone, as a line that mot play takes', async () => {
    const { code, out } = await playtest('s --policy uniform --run 3');
    expect(code).toBe(0);
    expect(out).toMatch(/^replay: door\.\w+ wardrobe\.\w+( \w+\.\w+)+\n$/);
    expect(await playtest('s --policy uniform --run 3')).toMatchObject({ out });
  });

  test('reads the words of the language that is played', async () => {
    const { out } = await playtest(
      's --language fr-CA --runs 30 --policy longest-line --policy always-apologise',
    );
    expect(out).toMatch(/^La deuxième paire/);
    expect(out).toMatch(/^always-apologise \* +30 +\d/m);
  });

  test('leaves with 1 where a policy reaches mastery too often: the scenario leaks its key', async () => {
    // Whoever takes the first line of each node takes the perfect run.
    const leaky = firstIsBest();
    const { code, out } = await playtest('s --runs 2 --policy always-first', { 's/scenario.yaml': leaky });
    expect(code).toBe(1);
    expect(out).toContain(
      'error: always-first reaches mastery in 100.0 % of its runs, more than 5 %: the scenario leaks its key.',
    );
    const allowed = { 's/scenario.yaml': leaky, 'mot.config.yaml': 'thresholds: { testWiseMastery: 100 }\n' };
    expect((await playtest('s --runs 2 --policy always-first', allowed)).code).toBe(0);
  });

  test('tells failures once each, with the shortest way to them', async () => {
    const broken = { 's/scenario.yaml': brokenTargets() };
    const { code, out } = await playtest('s --runs 30 --policy uniform --policy least-visited', broken);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^error: No target of wardrobe\.red_season can be taken \(\d+ runs; first run \d+ of uniform\)\n {2}replay: door\.\w+ wardrobe\.red_season$/m,
    );
  });

  test('stops when it is told to, and says so', async () => {
    const shell = testShell(FILES);
    shell.stopNow();
    await run(['playtest', 's', '--runs', '30', '--policy', 'uniform'], shell);
    expect(shell.out).toMatch(/^The second pair, seed 1, stopped early\n/);
  });

  test.each([
    ['s --policy unifrom', /no policy unifrom. Did you mean uniform\?/],
    ['s --runs 0', /--runs takes at least 1/],
    ['s --run 3', /--run needs one --policy/],
    ['s --language de', /there is no such translation; the scenario is in en/],
    ['nowhere', /there is no such file/],
  ])('%s is a bad call', async (args, told) => {
    const { code, complaints } = await playtest(args);
    expect(code).toBe(2);
    expect(complaints).toMatch(told);
  });

  test('tells the errors of a scenario that cannot be played', async () => {
    const { code, complaints } = await playtest('s', {
      's/scenario.yaml': SOURCE.replace('[wardrobe]', '[wardorbe]'),
    });
    expect(code).toBe(1);
    expect(complaints).toMatch(/^s\/scenario\.yaml:\d+:\d+ error /);
  });
});
