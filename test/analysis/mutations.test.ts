import { describe, expect, test } from 'vitest';
import { findSmells } from '#analysis';
import { compileDialogue } from '#dialogue';
import { type AnyDiagnostic, parseScenario, placeFindings, positionOf } from '#scenario';
import { readCase } from '../scenario/cases.ts';
import { FAULTS, type Mutation, SLIPS } from './mutations.ts';

const base = readCase('sound.yaml');

/** Everything a check says of a file: what reading it finds and, where it can be read, what exploring it does. */
function complaintsOf(source: string): readonly AnyDiagnostic[] {
  const { scenario, diagnostics } = parseScenario(source);
  if (scenario === undefined) return diagnostics;
  return [...diagnostics, ...placeFindings(source, findSmells(compileDialogue(scenario)))];
}

const lineOf = (source: string, { at }: AnyDiagnostic): string =>
  source.split('\n')[positionOf(source, at[0]).line - 1] ?? '';

function expectFound({ change, code, place, line }: Mutation): void {
  const copy = change(base);
  const found = complaintsOf(copy).filter((complaint) => complaint.code === code);
  const places = found.map(({ values }) => values.place ?? '');
  expect(places).toContain(place);
  const there = found[places.indexOf(place)];
  expect(there && lineOf(copy, there)).toContain(line);
}

test('the base has nothing to complain about', () => {
  expect(complaintsOf(base)).toEqual([]);
});

describe('reading finds it where', () => {
  test.each(SLIPS.map((slip) => [slip.name, slip] as const))('%s', (_name, slip) => expectFound(slip));
});

describe('exploring finds it where', () => {
  test.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => expectFound(fault));
});

test('a slip in a target is answered with the name that was meant', () => {
  const [slip] = SLIPS;
  const [found] = complaintsOf(slip?.change(base) ?? '');
  expect(found?.values.suggestion).toBe('ways');
});
