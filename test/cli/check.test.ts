import { describe, expect, test, vi } from 'vitest';
import { run } from '#cli';
import { FINDINGS } from '#scenario';
import { readCase } from '../scenario/cases.ts';
import { mot, testShell } from './shell.ts';

const TINY = readCase('tiny.yaml');
const BAG = 'scenarios/tiny/scenario.yaml';

/** What `mot check --fast scenarios` tells of the tiny scenario with these files about it: a line each. */
async function told(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string[]> {
  const { out } = await mot(['check', '--fast', 'scenarios', ...args], { [BAG]: TINY, ...files });
  return out.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
}

const play = (...steps: string[]): Record<string, string> => ({
  'scenarios/tiny/run.play': ['run: one', ...steps].join('\n'),
});
const config = (...lines: string[]): Record<string, string> => ({ 'mot.config.yaml': lines.join('\n') });
const french = (...lines: string[]): Record<string, string> => ({
  'scenarios/tiny/fr-CA.yaml': ['language: fr-CA', 'scenario: tiny', 'lines:', ...lines].join('\n'),
});

describe('mot check', () => {
  test('has nothing to say about a sound scenario', async () => {
    expect(await mot(['check', '--fast', BAG], { [BAG]: TINY })).toMatchObject({
      code: 0,
      out: '1 scenario: no errors, no warnings.\n',
      complaints: '',
    });
  });

  test('tells file, line and column, what is wrong, the name that was meant, and shows the spot', async () => {
    const { code, out } = await mot(['check', '--fast', BAG], { [BAG]: TINY.replace('[part]', '[prat]') });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "scenarios/tiny/scenario.yaml:71:16 error unknown-id Target 1 of choice ‘two’ of node ‘fix’ names the node ‘prat’, but no node has that id.
        Did you mean ‘part’? Correct the id, or write what it should name.
              next: [prat]
                     ^^^^

      1 scenario: 1 error, no warnings.
      "
    `);
  });

  test('as JSON is a list that programs read', async () => {
    const files = { [BAG]: TINY.replace('[part]', '[prat]') };
    const { code, out } = await mot(['check', '--fast', '--json', BAG], files);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        code: 'unknown-id',
        severity: 'error',
        file: BAG,
        line: 71,
        column: 16,
        message: 'Target 1 of choice ‘two’ of node ‘fix’ names the node ‘prat’, but no node has that id.',
        fix: 'Did you mean ‘part’? Correct the id, or write what it should name.',
      },
    ]);
    expect((await mot(['check', '--fast', '--json', BAG], { [BAG]: TINY })).out).toBe('[]\n');
  });

  test('of a folder finds every scenario in it, and says which has what', async () => {
    const { code, out } = await mot(['check', '--fast', '.'], {
      [BAG]: TINY,
      'scenarios/more/one/scenario.yaml': 'title: 2026\n',
      'scenarios/notes.yaml': 'just: notes\n',
      'readme.md': 'Not a scenario.',
    });
    expect(code).toBe(1);
    expect(out).toContain('scenarios/more/one/scenario.yaml:1:8 error wrong-type');
    expect(out).not.toContain('notes');
    expect(out).toMatch(/\n2 scenarios: \d+ errors, no warnings\.\n$/);
  });

  test('of a folder without scenario.yaml takes every YAML file for a scenario, but not the settings', async () => {
    const { out } = await mot(['check', '--fast', 'cases'], {
      'cases/tiny.yaml': TINY,
      'cases/other.yaml': TINY,
      'cases/mot.config.yaml': 'severity: { line-long: off }\n',
    });
    expect(out).toBe('2 scenarios: no errors, no warnings.\n');
  });

  test.each(['scenarios/tiny/run.play', 'scenarios/tiny/fr-CA.yaml', 'scenarios/tiny'])(
    'of %s means the scenario it belongs to',
    async (path) => {
      const files = { [BAG]: TINY, ...play('choose hear'), ...french('  title: Le sac') };
      const { out } = await mot(['check', '--fast', path], files);
      expect(out).toMatch(/\n1 scenario: no errors, \d+ warnings\.\n$/);
    },
  );

  test('of an empty folder is a bad call', async () => {
    const { code, complaints } = await mot(['check', 'docs'], { 'docs/readme.md': '' });
    expect({ code, complaints }).toEqual({
      code: 2,
      complaints: 'mot check: docs: there is no scenario here.\n',
    });
  });
});

describe('translations beside a scenario', () => {
  test('are checked for what they lack and what they make up', async () => {
    const found = await told(french('  titel: Le sac', '  brief: Vous êtes à la caisse.'));
    expect(found).toContain(
      'scenarios/tiny/fr-CA.yaml:4:3 error unknown-line There is no line ‘titel’ in the scenario.',
    );
    expect(found.join('\n')).toMatch(
      /fr-CA\.yaml:3:1 warning untranslated-line The line ‘title’ is not translated/,
    );
  });

  test('are read even where the scenario has errors', async () => {
    const found = await told({ [BAG]: 'format: 1\n', ...french('  title: [') });
    expect(found.at(-1)).toMatch(/fr-CA\.yaml:\d+:\d+ error bad-yaml/);
  });
});

describe('a golden run beside a scenario', () => {
  test('that holds is not mentioned', async () => {
    expect(await told(play('counter says “It broke”', 'choose hear', 'fix says “What can you do?”'))).toEqual(
      [],
    );
  });

  test.each([
    [
      'other words are said',
      ['counter says “It broke in a week.”'],
      ':2:1 warning words-changed The run ‘one’ expects the words “It broke in a week.”, but what is said is: ' +
        '“It broke in a month. I carry my whole work in it.”',
    ],
    [
      'the story goes elsewhere',
      ['choose hear', 'part says “All right.”'],
      ':3:1 error path-changed The run ‘one’ comes to ‘part’, but the story is at ‘fix’.',
    ],
    [
      'other choices are shown',
      ['shows hear'],
      ':2:1 error path-changed The run ‘one’ sees the choices ‘hear’, but these are shown: ‘hear, receipt’.',
    ],
    [
      'a move cannot be made',
      ['# why', '', '  choose refund'],
      ':4:3 error move-refused The run ‘one’ cannot make the move ‘counter.refund’: the node has no such choice.',
    ],
    [
      'a feeling is another',
      ['choose receipt', 'feels calm 99'],
      ':3:1 error scores-changed The run ‘one’ expects calm 99, but it comes to 60.',
    ],
    [
      'it ends in another way',
      ['choose hear', 'choose two', 'choose thanks', 'ends gone'],
      ':5:1 error path-changed The run ‘one’ ends in ‘gone’, but the story ends in ‘stays’.',
    ],
    [
      'a score is another',
      ['choose hear', 'choose two', 'choose thanks', 'scores E 99'],
      /:5:1 error scores-changed The run ‘one’ expects E 99, but it comes to \d+\./,
    ],
    ['it cannot be read', ['chose hear'], ':2:1 error unknown-step A golden run has no step ‘chose’.'],
  ] satisfies [string, string[], string | RegExp][])(
    'is told with its line where %s',
    async (_, steps, expected) => {
      const found = await told(play(...steps));
      expect(found).toHaveLength(1);
      if (typeof expected === 'string') expect(found[0]).toBe(`scenarios/tiny/run.play${expected}`);
      else expect(found[0]).toMatch(expected);
    },
  );

  test.each(['words-changed', 'path-changed', 'move-refused', 'scores-changed'] as const)(
    'the example of %s causes it',
    async (code) => {
      const found = await told({ 'scenarios/tiny/run.play': FINDINGS[code].example ?? '' });
      expect(found.map((line) => line.split(' ')[2])).toEqual([code]);
    },
  );

  test('goes with a loose scenario of the same name only', async () => {
    const files = { 'c/tiny.yaml': TINY, 'c/tiny.play': 'run: one\n  choose x\n', 'c/other.play': 'oops\n' };
    const { out } = await mot(['check', '--fast', 'c'], files);
    expect(out.match(/^\S+:\d+:\d+/gm)).toEqual(['c/tiny.play:2:3']);
  });
});

describe('the settings of a project', () => {
  const lacksALine = french('  titel: Le sac');

  test('change the severity of a code, or leave it out', async () => {
    const codes = async (...lines: string[]) =>
      new Set(
        (await told({ ...lacksALine, ...config(...lines) })).map((line) =>
          line.split(' ').slice(1, 3).join(' '),
        ),
      );
    expect(await codes('# nothing')).toEqual(new Set(['error unknown-line', 'warning untranslated-line']));
    expect(await codes('severity: { untranslated-line: off }')).toEqual(new Set(['error unknown-line']));
    expect(await codes('severity: { untranslated-line: error }')).toEqual(
      new Set(['error unknown-line', 'error untranslated-line']),
    );
  });

  test('decide the exit code', async () => {
    const files = { [BAG]: TINY, ...play('counter says “No.”') };
    expect((await mot(['check', '--fast', BAG], files)).code).toBe(0);
    const strict = { ...files, ...config('severity: { words-changed: error }') };
    expect((await mot(['check', '--fast', BAG], strict)).code).toBe(1);
  });

  test('are the nearest above the scenario', async () => {
    const near = { 'scenarios/mot.config.yaml': 'severity: { words-changed: info }' };
    const found = await told({
      ...play('counter says “No.”'),
      ...near,
      ...config('severity: { words-changed: off }'),
    });
    expect(found[0]).toContain(' info words-changed ');
  });

  test.each([
    ['severity: { line-lnog: off }', ':1:13 error unknown-setting There is no code ‘line-lnog’.'],
    ['thresholds: { fatlCost: 20 }', ':1:15 error unknown-setting There is no threshold ‘fatlCost’.'],
    ['serverity: { line-long: off }', ':1:1 error unknown-setting There is no setting ‘serverity’.'],
    [
      'severity: { bad-yaml: off }',
      ':1:13 error fixed-severity ‘bad-yaml’ is always an error: a file that has it cannot be used.',
    ],
    ['severity: { line-long: loud }', ':1:24 error not-in-list ‘line-long’ of ‘severity’ can’t be ‘loud’.'],
    ['thresholds: { fatalCost: lots }', ':1:26 error wrong-type '],
    ['severity: [', ':1:12 error bad-yaml '],
  ])('%s is told once, with its place', async (text, expected) => {
    const found = await told({ 'scenarios/more/scenario.yaml': TINY, ...config(text) });
    expect(found.filter((line) => line.startsWith('mot.config.yaml'))).toHaveLength(1);
    expect(found.find((line) => line.startsWith('mot.config.yaml'))).toContain(`mot.config.yaml${expected}`);
  });

  test.each(['unknown-setting', 'fixed-severity'] as const)('the example of %s causes it', async (code) => {
    const found = await told(config(FINDINGS[code].example ?? ''));
    expect(found[0]?.split(' ')[2]).toBe(code);
  });
});

describe('what exploring finds', () => {
  const detached = { [BAG]: TINY.replaceAll('next: [fix]', 'next: [part]') };

  test('stands at its line, among what reading finds', async () => {
    const { code, out } = await mot(['check', '--json', BAG], detached);
    expect(code).toBe(1);
    const found: { code: string; file: string; line: number }[] = JSON.parse(out);
    expect(found).toContainEqual(expect.objectContaining({ code: 'unreachable-node', file: BAG, line: 62 }));
    expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).sort((a, b) => a - b));
  });

  test('follows the settings too', async () => {
    const { out } = await mot(['check', BAG], {
      ...detached,
      ...config('severity: { unreachable-node: off }'),
    });
    expect(out).not.toContain('unreachable-node');
  });

  test('is left out with --fast', async () => {
    expect(await mot(['check', '--fast', BAG], detached)).toMatchObject({ code: 0 });
  });

  test('is given up when the person stops', async () => {
    const shell = testShell({ [BAG]: TINY });
    shell.stopNow();
    expect(await run(['check', BAG], shell)).toBe(0);
  });
});

describe('mot check --watch', () => {
  const until = (shell: { out: string }, pattern: RegExp) =>
    vi.waitFor(() => expect(shell.out).toMatch(pattern), { timeout: 5000, interval: 5 });

  test('checks again after a change, and ends well when it is stopped', async () => {
    const shell = testShell({ [BAG]: TINY });
    const done = run(['check', '--fast', '--watch', 'scenarios'], shell);
    await until(shell, /no errors/);
    shell.save(BAG, TINY.replace('[part]', '[prat]'));
    shell.save(BAG, TINY.replace('[part]', '[prat]'));
    await until(shell, /1 error/);
    shell.stopNow();
    expect(await done).toBe(1);
    expect(shell.out.match(/\d scenario:/g)).toHaveLength(2);
    expect(shell.out).not.toContain('\u001b');
  });

  test('begins on a clean screen where somebody looks', async () => {
    const shell = testShell({ [BAG]: TINY }, { isTerminal: true });
    const done = run(['check', '--fast', '--watch', BAG], shell);
    await until(shell, /no errors/);
    shell.stopNow();
    expect(await done).toBe(0);
    expect(shell.out.startsWith('\u001b[2J')).toBe(true);
  });
});
