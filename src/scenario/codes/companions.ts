import type { Entry } from './entry.ts';

/** What can be wrong in the files beside a scenario: translations and golden runs. */
export const COMPANIONS = {
  'unknown-line': {
    severity: 'error',
    says: (v) => `There is no line ‘${v.found}’ in the scenario.`,
    wayOut: 'Correct the line’s id, or delete the line if the scenario has dropped it.',
    example: 'language: fr-CA\nscenario: tiny\nlines: { counter.lien: Ça a cassé. }\n',
  },
  'untranslated-line': {
    severity: 'warning',
    says: (v) => `The line ‘${v.found}’ is not translated; it shows in the language of the scenario.`,
    wayOut: 'Add it under `lines`.',
    example: 'language: fr-CA\nscenario: tiny\nlines: { counter.line: Ça a cassé. }\n',
  },
  'wrong-scenario': {
    severity: 'error',
    says: (v) => `This translates the scenario ‘${v.found}’, not ‘${v.expected}’.`,
    wayOut: 'Lay it beside its own scenario, or correct `scenario`.',
    example: 'language: fr-CA\nscenario: teeny\nlines: { title: Le sac }\n',
  },
  'same-language': {
    severity: 'error',
    says: (v) => `This translation is in ‘${v.found}’, the language of the scenario itself.`,
    wayOut: 'Correct `language`, or change the words in the scenario.',
    example: 'language: en\nscenario: tiny\nlines: { title: The bag }\n',
  },
  'unknown-step': {
    severity: 'error',
    says: (v) => `A golden run has no step ‘${v.found}’.`,
    wayOut: 'A line begins with run:, with, says, choose, timeout, hidden, feels, ends or scores.',
    example: 'run: one\n  chose hear\n',
  },
  'bad-step': {
    severity: 'error',
    says: (v) => `The step ‘${v.step}’ should read \`${v.expected}\`.`,
    wayOut: 'Write it so; words stand in curly quotes.',
    example: 'run: one\n  says hello\n',
  },
  'step-outside-run': {
    severity: 'error',
    says: () => 'This step stands before any run.',
    wayOut: 'Begin a run above it: `run: what it shows`.',
    example: 'choose hear\n',
  },
  'duplicate-run': {
    severity: 'error',
    says: (v) => `There are two runs called ‘${v.found}’.`,
    wayOut: 'Give each a name of its own.',
    example: 'run: one\n  choose hear\nrun: one\n  choose hear\n',
  },
} satisfies Record<string, Entry>;
