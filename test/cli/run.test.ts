import { describe, expect, test } from 'vitest';
import { mot } from './shell.ts';

describe('mot', () => {
  test('without a command lists them all', async () => {
    const { code, out } = await mot([]);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual(['check', 'prove', 'playtest', 'play', 'diff', 'new', 'fmt', 'lines']);
  });

  test.each(['check', 'new', 'fmt', 'lines'])('help of %s tells its call, and an example', async (name) => {
    const asked = await Promise.all([mot(['help', name]), mot([name, '--help']), mot([name, 'x', '-h'])]);
    for (const { code, out } of asked) {
      expect(code).toBe(0);
      expect(out).toBe(asked[0].out);
    }
    expect(asked[0].out).toMatch(new RegExp(`^mot ${name} `));
    expect(asked[0].out).toContain(`Example: mot ${name} `);
  });

  test.each([
    [['chekc'], 'mot chekc: There is no such command. Did you mean `mot check`? `mot help` lists them.'],
    [['toString'], 'mot toString: There is no such command. `mot help` lists them.'],
    [['check'], 'mot check: Name a scenario or a folder, such as `scenarios`.'],
    [
      ['check', 'here', '--fsat'],
      'mot check: There is no option --fsat. Did you mean --fast? --help lists them.',
    ],
    [['check', 'here', '--fast=2'], 'mot check: --fast stands alone; it takes no value.'],
    [['check', 'here', '--seconds'], 'mot check: --seconds needs a value after it.'],
    [
      ['check', 'here', '--seconds', 'ten'],
      'mot check: --seconds takes a whole number up to 86400, not ‘ten’.',
    ],
    [['check', 'nowhere'], 'mot check: nowhere: there is no such file or folder.'],
    [['new'], 'mot new: Name one id, such as `mot new late_parcel`.'],
    [['new', 'Late-Parcel'], /can’t be an id/],
    [['fmt'], 'mot fmt: Name a file or a folder, such as `scenarios`.'],
    [['lines'], 'mot lines: Name one scenario, such as `scenarios/shoe-return`.'],
    [['lines', 'x', '--language', 'English please'], /is not the code of a language/],
  ] satisfies [string[], string | RegExp][])('%j is a bad call, told in one line', async (args, told) => {
    const { code, out, complaints } = await mot(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toMatch(/^[^\n]+\n$/);
    if (typeof told === 'string') expect(complaints).toBe(`${told}\n`);
    else expect(complaints).toMatch(told);
  });
});
