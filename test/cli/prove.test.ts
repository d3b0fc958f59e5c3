import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Proof } from '#analysis';
import { run } from '#cli';
import { mot, testShell } from './shell.ts';

const TINY = readFileSync('test/cases/tiny.yaml', 'utf8');
const files = { 'scenarios/tiny/scenario.yaml': TINY };
const prove = (...args: string[]) => mot(['prove', 'scenarios/tiny', ...args], files);

describe('mot prove', () => {
  test('tells what can be reached and what the scores can come to', async () => {
    const { code, out, complaints } = await prove('--runs', '50');
    expect(out).toMatch(/^The torn bag\. Complete: \d+ situations in [\d.]+ s\./);
    expect(out).toContain('nodes: 3 of 3 reached');
    expect(out).toContain('It never gets stuck.');
    expect(out).toMatch(/Relationship +\d+ +\d+\n/);
    expect(out).toContain('At random (simulated: 50 runs, seed 1)');
    expect(complaints).toBe('');
    expect(code).toBe(0);
  });

  test('gives everything as data', async () => {
    const { out } = await prove('--json');
    const proof = JSON.parse(out) as Proof;
    expect(proof).toMatchObject({ scenario: 'tiny', complete: true, nodes: { total: 3, reached: 3 } });
    expect(proof.scores.options.max.witness?.path).toEqual(['counter.hear', 'fix.two', 'part.thanks']);
  });

  test('writes a page that is the same every time', async () => {
    const first = await prove('--markdown');
    expect(first.out).toContain('# The torn bag: what is proved');
    expect(first.out).toContain('`counter.hear fix.two part.thanks`');
    expect((await prove('--markdown')).out).toBe(first.out);
  });

  test('fails where a node can never be reached', async () => {
    const cut = TINY.replaceAll('next: [part]', 'next: [END]')
      .replace('part.thanks]', ']')
      .replace(', ]', ']');
    const { code, out } = await mot(['prove', 'a.yaml'], { 'a.yaml': cut });
    expect(out).toContain('never: part');
    expect(code).toBe(1);
  });

  test('says what it left undone when it is stopped', async () => {
    const shell = testShell(files);
    shell.stopNow();
    expect(await run(['prove', 'scenarios/tiny'], shell)).toBe(0);
    expect(shell.out).toContain('Incomplete: explored');
    expect(shell.complaints).toMatch(/^Incomplete: explored \d+ situations in [\d.]+ s\.\n$/);
  });

  test('shows its progress to a person who is looking', async () => {
    const shell = testShell(files, { isTerminal: true });
    await run(['prove', 'scenarios/tiny', '--no-slips', '--runs', '0'], shell);
    expect(shell.complaints).toContain('\u001b[K');
  });

  test.each([
    [['prove'], 'Name one scenario'],
    [['prove', 'nowhere'], 'no such file'],
    [['prove', 'scenarios/tiny', '--json', '--markdown'], 'exclude each other'],
    [['prove', 'scenarios/tiny', '--seconds', 'ten'], 'whole number'],
    [['prove', 'scenarios/tiny', '--jsn'], 'Did you mean --json'],
  ])('refuses %j', async (args, why) => {
    const { code, complaints } = await mot(args, files);
    expect(code).toBe(2);
    expect(complaints).toContain(why);
  });

  test('tells of errors in the file and proves nothing', async () => {
    const { code, out, complaints } = await mot(['prove', 'a.yaml'], {
      'a.yaml': TINY.replace('[fix]', '[fxi]'),
    });
    expect([code, out]).toEqual([1, '']);
    expect(complaints).toContain('fix');
  });
});
