import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runPlay } from '#attempt';
import { run } from '#cli';
import { parsePlays } from '#scenario';
import { shoeReturn } from '../attempt/letters.ts';
import { testShell } from './shell.ts';

const file = (name: string): string => readFileSync(`scenarios/shoe-return/${name}`, 'utf8');
const FILES = { 's/scenario.yaml': file('scenario.yaml'), 's/fr-CA.yaml': file('fr-CA.yaml') };
const RUNS = parsePlays(file('named-runs.play') + file('story.play')).runs;

/** Plays with these arguments and this input. */
async function play(
  args: string,
  typed: readonly string[] = [],
  options: { isTerminal?: boolean; files?: object } = {},
) {
  const shell = testShell({ ...FILES, ...options.files }, { typed, ...options });
  const code = await run(['play', 's', ...args.split(' ').filter((arg) => arg !== '')], shell);
  return { code, out: shell.out, complaints: shell.complaints, disk: shell.disk };
}

const choicesOf = (name: string): string =>
  (RUNS.find((each) => each.name === name)?.steps ?? [])
    .flatMap((step) => (step.step === 'choose' ? [step.choice] : []))
    .join(' ');
const PERFECT = choicesOf('a perfect run');

describe('mot play', () => {
  test('opens with the brief, the place, the first line and the choices, numbered', async () => {
    const { code, out } = await play('');
    expect(code).toBe(0);
    expect(out).toMatch(/^The second pair\nYou’re a sales associate/);
    expect(out).toContain('— boutique, midday —\n(Tuesday, 1.20 pm.');
    expect(out).toContain('Dana Whitlock: “Hi. I’m only looking, I think.');
    expect(out.match(/^ {2}[1-4] {2}\w+ +\S/gm)).toHaveLength(4);
  });

  test('plays to the ending, and tells its lines and the scores', async () => {
    const { code, out } = await play('', [PERFECT]);
    expect(code).toBe(0);
    expect(out).toContain('You: Try me.\nDana Whitlock: She breathes out.');
    expect(out).toMatch(/Show me the suit\nE 100 O 100 R 82 SV 93 X 75 storesSide 100\n$/);
  });

  test('takes ids, numbers, and the moves that a playtest prints; one a line or many', async () => {
    const byId = await play('--json', ['short_tour', 'sharpest']);
    const byMove = await play('--json', ['replay: door.short_tour wardrobe.sharpest']);
    expect(byMove.out).toBe(byId.out);
    const order = byId.out
      .split('\n')
      .slice(0, 2)
      .map((line) => JSON.parse(line).choices as { id: string }[]);
    const number = (at: number, id: string) => (order[at] ?? []).findIndex((choice) => choice.id === id) + 1;
    const byNumber = await play('--json', [`${number(0, 'short_tour')} ${number(1, 'sharpest')}`]);
    expect(byNumber.out).toBe(byId.out);
  });

  test('shuffles the answers by the seed, as the game does', async () => {
    const orders = await Promise.all(
      [1, 2, 3, 4].map(async (seed) => (await play(`--seed ${seed}`)).out.match(/^ {2}1 {2}\w+/m)?.[0]),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('shows feelings and scores with their changes when asked', async () => {
    expect((await play('', ['short_tour'])).out).not.toContain('felt');
    const { out } = await play('--show-scores', ['short_tour']);
    expect(out).toContain(
      '  felt 55: calm 70, trust 50, patience 80, outcome 50, process 50, treatment 50\n',
    );
    expect(out).toContain('calm 73 (+3), trust 66 (+16), patience 78 (−2)');
    expect(out).toMatch(/^ {2}E \d+ O \d+ R \d+ SV \d+ X \d+ storesSide 100$/m);
  });

  test('takes moves back', async () => {
    const { out } = await play('--json', ['knitwear', 'u', 'short_tour']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ move, did, node }) => [move, did, node])).toEqual([
      [0, 'opened', 'door'],
      [1, 'moved', 'wardrobe'],
      [0, 'undone', 'door'],
      [1, 'moved', 'wardrobe'],
    ]);
    expect(lines[2].meters).toEqual(lines[0].meters);
    expect(lines[3].meters.trust).toBeGreaterThan(lines[1].meters.trust);
  });

  test('jumps to a node with the state of a path to it', async () => {
    const { code, out } = await play('--json', ['short_tour', 'j back try_me']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ did, node }) => [did, node])).toEqual([
      ['opened', 'door'],
      ['moved', 'wardrobe'],
      ['jumped', 'back'],
      ['moved', 'confess'],
    ]);
    expect(lines[2].move).toBe(6);
  });

  test('writes a line of JSON a move, the last with the ending', async () => {
    const { out } = await play('--json', [PERFECT]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(20);
    expect(lines[7]).toMatchObject({
      move: 7,
      made: 'back.try_me',
      node: 'confess',
      lines: [
        { who: 'you', kind: 'say', text: 'Try me.' },
        { who: 'dana', kind: 'reply' },
        { who: 'dana', kind: 'line' },
      ],
      felt: expect.any(Number),
    });
    expect(lines.at(-1)).toMatchObject({
      node: 'END',
      choices: [],
      scores: { E: 100, O: 100, R: 82 },
      ended: { id: 'show_me_the_suit' },
    });
  });

  test('plays a translation', async () => {
    const { out } = await play('--language fr-CA', ['short_tour']);
    expect(out).toMatch(/^La deuxième paire\n/);
  });

  describe('what cannot be done', () => {
    test.each([
      ['shrt_tour', 'At door no choice ‘shrt_tour’ is shown. Did you mean short_tour?'],
      ['9', 'At door no choice ‘9’ is shown.'],
      ['wardrobe.sharpest', 'You are at door, not at wardrobe.'],
      ['u', 'There is nothing to take back.'],
      ['j bakc', 'There is no node ‘bakc’. Did you mean back?'],
      ['j', 'Name a node to jump to: j NODE.'],
    ])('%s is told, and ends a run that is read', async (typed, told) => {
      const { code, complaints, out } = await play('--json', [typed, 'short_tour']);
      expect(complaints).toContain(told);
      expect(code).toBe(1);
      expect(out.trim().split('\n')).toHaveLength(1);
    });

    test('lets a person at the terminal choose again', async () => {
      const { code, out, complaints } = await play('', ['nothing', '?', 'short_tour', 'q', 'sharpest'], {
        isTerminal: true,
      });
      expect(code).toBe(0);
      expect(complaints).toContain('no choice ‘nothing’');
      expect(out).toContain('u: undo');
      expect(out).toContain('Sparkling. Gosh.');
      expect(out).not.toContain('Grey suit');
      expect(out.endsWith('> ')).toBe(true);
    });
  });
});

describe('a recorded run', () => {
  const record = (args: string, files: object = {}) =>
    play(`--record s/new.play ${args}`, [PERFECT], { files });

  test('is a golden run that holds, with every step of it stated', async () => {
    const { disk, complaints } = await record('--name perfect');
    expect(complaints).toBe('Recorded ‘perfect’ in s/new.play.\n');
    const { runs, diagnostics } = parsePlays(disk.get('s/new.play') ?? '');
    expect(diagnostics).toEqual([]);
    expect(runs.flatMap((each) => runPlay(shoeReturn, each))).toEqual([]);
    const kinds = runs[0]?.steps.map(({ step }) => step) ?? [];
    expect(kinds.slice(0, 3)).toEqual(['says', 'choose', 'feels']);
    expect(kinds.slice(-2)).toEqual(['ends', 'scores']);
    expect(kinds).toHaveLength(3 * 19 + 2);
  });

  test('holds for whatever is played, jumps and moves taken back included', async () => {
    for (const seed of [1, 2, 3]) {
      const numbers = ['j card', '1', 'u', '2', ...Array.from({ length: 30 }, () => '1')];
      const { disk } = await play(`--seed ${seed} --record s/new.play`, [numbers.join(' ')]);
      const { runs, diagnostics } = parsePlays(disk.get('s/new.play') ?? '');
      expect(diagnostics).toEqual([]);
      expect(runs.flatMap((each) => runPlay(shoeReturn, each))).toEqual([]);
      expect(runs[0]?.steps.at(-1)?.step).toBe('scores');
    }
  });

  const kept =
    '# Kept by hand.\n\nrun: one\n  choose short_tour # why\n\n# About two.\nrun: two\n  choose knitwear\n';

  test('goes after the others, whose comments stay', async () => {
    const { disk } = await record('--name three', { 's/new.play': kept });
    const text = disk.get('s/new.play') ?? '';
    expect(text.startsWith(kept)).toBe(true);
    expect([...text.matchAll(/^run: (.*)$/gm)].map(([, name]) => name)).toEqual(['one', 'two', 'three']);
  });

  test('takes no name that is there, unless it may replace it; then the rest stays as it was', async () => {
    const refused = await record('--name one', { 's/new.play': kept });
    expect(refused.code).toBe(2);
    expect(refused.complaints).toMatch(/s\/new\.play has a run ‘one’ already/);
    expect(refused.out).toBe('');
    const replaced = await record('--name one --replace', { 's/new.play': kept });
    const text = replaced.disk.get('s/new.play') ?? '';
    expect(text).toMatch(/^# Kept by hand\.\n\nrun: one\n {2}door says “Hi\.”\n/);
    expect(text).toMatch(/\n\n# About two\.\nrun: two\n {2}choose knitwear\n$/);
  });

  test('of a play that was left says what was played; of none, or one that went wrong, nothing is kept', async () => {
    const { disk } = await play('--record s/new.play', ['short_tour q']);
    expect(disk.get('s/new.play')).toMatch(/^run: a run in the terminal\n {2}door says/);
    expect(disk.get('s/new.play')).not.toContain('ends');
    for (const typed of ['q', 'short_tour no_such_choice'])
      expect((await play('--record s/new.play', [typed])).disk.has('s/new.play')).toBe(false);
  });
});
