import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCase } from '../scenario/cases.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/mot.mjs');
const folder = mkdtempSync(join(tmpdir(), 'mot-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as a person would, below this folder, with whatever `node` comes first. */
function mot(...args: string[]): Promise<{ code: number | null; out: string; complaints: string }> {
  return new Promise((resolve) => {
    const child = spawn(PROGRAM, args, { cwd: folder });
    let [out, complaints] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (complaints += chunk));
    child.on('close', (code) => resolve({ code, out, complaints }));
  });
}

test('the program makes a scenario, checks it and lays it out, on real files', async () => {
  expect(await mot('new', 'late_parcel')).toMatchObject({ code: 0, complaints: '' });
  expect(await mot('check', '--fast', '.')).toEqual({
    code: 0,
    out: '1 scenario: no errors, no warnings.\n',
    complaints: '',
  });
  const path = join(folder, 'scenarios/late-parcel/scenario.yaml');
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, source.replace('par: 4', 'par:   4'));
  expect((await mot('fmt', '--check', 'scenarios')).code).toBe(1);
  expect((await mot('fmt', 'scenarios')).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(source);
});

test('its exit code tells errors from bad calls', async () => {
  writeFileSync(join(folder, 'bag.yaml'), readCase('tiny.yaml').replace('[part]', '[prat]'));
  const wrong = await mot('check', '--fast', 'bag.yaml');
  expect(wrong.code).toBe(1);
  expect(wrong.out).toMatch(/^bag\.yaml:71:16 error unknown-id /);
  expect(await mot('check', 'nowhere.yaml')).toEqual({
    code: 2,
    out: '',
    complaints: 'mot check: nowhere.yaml: there is no such file or folder.\n',
  });
});

test('the scenarios of this repository check without errors', async () => {
  const scenarios = join(import.meta.dirname, '../../scenarios');
  const { code, out } = await mot('check', '--fast', scenarios);
  expect(out).toMatch(/\d+ scenarios?: no errors, /);
  expect(code).toBe(0);
});

test('a watch ends well when the person stops it', async () => {
  const child = spawn(PROGRAM, ['check', '--fast', '--watch', 'scenarios'], { cwd: folder });
  let out = '';
  const closed = new Promise((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('no errors')) resolve();
    });
  });
  child.kill('SIGINT');
  expect(await closed).toBe(0);
  expect(out).toBe('1 scenario: no errors, no warnings.\n');
});
