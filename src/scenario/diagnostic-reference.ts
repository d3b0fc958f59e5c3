import { ANALYSIS } from './codes/analysis.ts';
import { COMPANIONS } from './codes/companions.ts';
import { CONFIG } from './codes/config.ts';
import type { FindingEntry } from './codes/entry.ts';
import { GOLDEN_RUNS } from './codes/golden-runs.ts';
import { READING } from './codes/reading.ts';
import { REFERENCES } from './codes/references.ts';
import { SHAPE } from './codes/shape.ts';
import { STRUCTURE } from './codes/structure.ts';
import { type Code, DIAGNOSTICS, FINDINGS, type FindingCode } from './diagnostics.ts';

const SECTIONS: readonly [string, object][] = [
  ['Reading a file', READING],
  ['One field', SHAPE],
  ['Between two places', REFERENCES],
  ['The scenario as a whole', STRUCTURE],
  ['Translations and golden runs', COMPANIONS],
  ['A golden run that no longer holds', GOLDEN_RUNS],
  ['What exploring finds', ANALYSIS],
  ['Settings', CONFIG],
];

const HEAD = `<!-- Generated from src/scenario: UPDATE=1 npx vitest run test/scenario/diagnostic-reference.test.ts -->

# Diagnostics

Everything \`mot check\` can tell, by its code. In the sentences, ‹words in angles› stand for what is in your file.
[checking.md](checking.md) says how to change a severity. Codes do not change their meaning.
`;

/** docs/diagnostics.md, from the tables of codes: each code has the anchor of its name. */
export function diagnosticReference(): string {
  const sections = SECTIONS.map(([title, codes]) =>
    [`## ${title}`, ...Object.keys(codes).map(describeCode)].join('\n\n'),
  );
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

function describeCode(code: string): string {
  const entry: FindingEntry = DIAGNOSTICS[code as Code] ?? FINDINGS[code as FindingCode];
  const sentence = entry.says(NAMES);
  return [
    `### ${code}`,
    `*${entry.severity}* · ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
    entry.wayOut.replace(/\{(\w+)\}/g, '‹$1›'),
    ...example(code, entry),
  ].join('\n\n');
}

// Whatever a sentence asks for, it is given the name of it.
const NAMES = new Proxy({}, { get: (_, name) => `‹${String(name)}›` }) as Record<string, string>;

function example(code: string, entry: FindingEntry): string[] {
  if (WITHOUT_CASE.has(code)) return [];
  if (entry.example === undefined)
    return [`A scenario that causes it: [${code}.yaml](${CASES}/${code}.yaml)`];
  const kind = /-(changed|refused|step|run)$/.test(code) ? '' : 'yaml';
  return [`\`\`\`${kind}\n${entry.example.trimEnd().split('\n').map(short).join('\n')}\n\`\`\``];
}

const CASES = '../test/cases/smells';

// One comes of a small budget, the other only of a scenario that is refused already when it is read.
const WITHOUT_CASE = new Set(['smells-cut-short', 'no-choice-shown']);

const short = (line: string): string => (line.length > 100 ? `${line.slice(0, 100)}…` : line);
