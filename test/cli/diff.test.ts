import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mot } from './shell.ts';

const OLD = readFileSync('scenarios/shoe-return/scenario.yaml', 'utf8');
const diff = (now: string, args = '') =>
  mot(['diff', 'old.yaml', 'new/scenario.yaml', ...args.split(' ').filter((arg) => arg !== '')], {
    'old.yaml': OLD,
    'new/scenario.yaml': now,
  });

/** Small enough to be proved at once. */
const SMALL = readFileSync('src/cli/new/scenario.yaml', 'utf8').replaceAll('{{id}}', 'small');
const CHANGED = OLD.replace('par: 11', 'par: 12').replaceAll('whatnow', 'what_now');
const REWORDED = OLD.replace('say: Try me.', 'say: Go on.');

describe('mot diff', () => {
  test('of the same scenario tells that nothing changed', async () => {
    const { code, out } = await diff(`# A comment.\n${OLD}`, '--exit-code');
    expect({ code, out }).toEqual({ code: 0, out: 'No change in meaning.\nNo line has other words.\n' });
  });

  test('tells what changed in meaning, and that a renaming is a guess', async () => {
    const { code, out } = await diff(CHANGED, '--seconds 0');
    expect(code).toBe(0);
    expect(out).toContain('2 changes in meaning:\n  scenario par: 11 → 12\n');
    expect(out).toContain('\nBounds were not compared.\n');
    expect(out).toContain('  node what_now was whatnow (guessed: the words are the same)\n');
  });

  test('counts words apart, and lists them when asked', async () => {
    expect((await diff(REWORDED)).out).toBe(
      'No change in meaning.\n1 line has other words; --words lists them.\n',
    );
    expect((await diff(REWORDED, '--words')).out).toBe(
      'No change in meaning.\n1 line has other words:\n  back.try_me.say\n    - Try me.\n    + Go on.\n',
    );
  });

  test('with --exit-code leaves with 1 only where the meaning changed', async () => {
    expect((await diff(CHANGED, '--exit-code --seconds 0')).code).toBe(1);
    expect((await diff(REWORDED, '--exit-code')).code).toBe(0);
  });

  test('gives the same as data', async () => {
    const { changes, staging, words, bounds } = JSON.parse((await diff(CHANGED, '--json --seconds 0')).out);
    expect(changes).toEqual([
      { what: 'changed', kind: 'scenario', id: '', field: 'par', before: 11, after: 12 },
      { what: 'renamed', kind: 'node', id: 'what_now', from: 'whatnow' },
    ]);
    expect({ staging, words, bounds }).toEqual({ staging: [], words: [], bounds: null });
  });

  test('tells the bounds that are proved to have changed, and no others', async () => {
    // A budget that no path meets: the best Empathy falls, and the store’s side has nothing to do with it.
    const now = SMALL.replace('D: 20', 'D: 90');
    const { out } = await mot(['diff', 'a.yaml', 'b.yaml'], { 'a.yaml': SMALL, 'b.yaml': now });
    expect(out).toMatch(/\nBounds changed:\n {2}empathy max: 100 → \d+\n/);
    expect(out).not.toContain('storesSide');
  });

  test('is a bad call with one scenario, and tells errors in either', async () => {
    const one = await mot(['diff', 'old.yaml'], { 'old.yaml': OLD });
    expect(one.code).toBe(2);
    expect(one.complaints).toBe('mot diff: Name two scenarios, the old one first.\n');
    const broken = await diff(OLD.replace('[wardrobe]', '[wardorbe]'));
    expect(broken.code).toBe(1);
    expect(broken.complaints).toMatch(/^new\/scenario\.yaml:\d+:\d+ error /);
  });
});
