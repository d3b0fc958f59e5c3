import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Difference, runPlay } from '#attempt';
import { compileDialogue } from '#dialogue';
import { parsePlays, parseScenario, renderDiagnostic } from '#scenario';

const files = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.play'))
  .map((name) => join('scenarios', name));

const scenarioBeside = (file: string) => {
  const source = readFileSync(join(dirname(file), 'scenario.yaml'), 'utf8');
  const { scenario } = parseScenario(source);
  if (!scenario) throw new Error(`The scenario beside ${file} does not parse.`);
  return scenario;
};

const told = ({ what, name, expected, found }: Difference, file: string, line: number | undefined): string =>
  `${file}:${line} ${name ?? what}: ${expected} was expected, and ${found} found`;

describe.each(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const { runs, lines, diagnostics } = parsePlays(source);
  const dialogue = compileDialogue(scenarioBeside(file));

  it('reads without a problem', () => {
    expect(diagnostics.map((found) => renderDiagnostic(found, source, file))).toEqual([]);
  });

  it.each(runs.map((run, index) => [run.name, run, lines[index]] as const))('holds: %s', (_, run, at) => {
    const differences = runPlay(dialogue, run);
    expect(differences.map((found) => told(found, file, at?.[found.step]))).toEqual([]);
  });
});

it('the golden runs of the shoe return reach every one of its endings', () => {
  const reached = files
    .filter((file) => file.includes('shoe-return'))
    .flatMap((file) => parsePlays(readFileSync(file, 'utf8')).runs)
    .flatMap(({ steps }) => steps.flatMap((step) => (step.step === 'ends' ? [step.ending] : [])));
  const endings = scenarioBeside('scenarios/shoe-return/story.play').endings ?? [];
  expect([...new Set(reached)].sort()).toEqual(endings.map(({ id }) => id).sort());
});
