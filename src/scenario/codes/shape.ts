import type { Entry } from './entry.ts';

/** What can be wrong with one field. */
export const SHAPE = {
  'missing-field': {
    severity: 'error',
    says: (v) => `The field ‘${v.field}’ is missing from ${v.place}.`,
    wayOut: 'Add it; docs/format.md says what it means.',
    example: 'format: 1\n',
  },
  'unknown-field': {
    severity: 'error',
    says: (v) => `There is no field ‘${v.found}’ in ${v.place}.`,
    wayOut: 'Correct the name or take the line out; docs/format.md lists the fields.',
    example: 'titel: The bag\n',
  },
  'wrong-type': {
    severity: 'error',
    says: (v) => `${v.place} should be ${v.expected}, but is ${v.found}.`,
    wayOut:
      'Words that begin with a bracket or look like a number, `true` or `null` need quotes; a list is written `[a, b]`.',
    example: 'title: 2026\n',
  },
  'not-in-list': {
    severity: 'error',
    says: (v) => `${v.place} can’t be ‘${v.found}’.`,
    wayOut: 'Choose one of: {allowed}.',
    example: 'nodes:\n  - { id: card, channel: shpo }\n',
  },
  'only-true': {
    severity: 'error',
    says: (v) => `${v.place} can only be ${v.allowed}.`,
    wayOut: 'Write that, or leave the field out.',
    example: 'needle: maybe\n',
  },
  'bad-id': {
    severity: 'error',
    says: (v) => `‘${v.found}’ can’t be an id.`,
    wayOut: 'Use small letters, digits and underscores, begin with a letter, and stay within 32.',
    example: 'id: Torn-Bag\n',
  },
  'bad-language': {
    severity: 'error',
    says: (v) => `‘${v.found}’ is not the code of a language.`,
    wayOut: 'Write a code such as `en`, `de` or `fr-CA`.',
    example: 'language: English please\n',
  },
  'bad-move': {
    severity: 'error',
    says: (v) => `‘${v.found}’ is not a move.`,
    wayOut: 'Write the id of the node, a dot, and the id of the choice: `card.flat_no`.',
    example: 'watch:\n  - { id: well, path: [flat_no] }\n',
  },
  'bad-date': {
    severity: 'error',
    says: (v) => `‘${v.found}’ is not a date.`,
    wayOut: 'Write year, month and day: 2026-03-01.',
    example: 'policy: { signed: { by: Lena, on: 1 March } }\n',
  },
  'empty-words': {
    severity: 'error',
    says: (v) => `There are no words in ${v.place}.`,
    wayOut: 'Write some, or leave the field out if it can be left out.',
    example: 'title: ""\n',
  },
  'too-long': {
    severity: 'error',
    says: (v) => `The words of ${v.place} are longer than ${v.limit} characters.`,
    wayOut: 'Shorten them.',
    example: `title: ${'long '.repeat(130)}\n`,
  },
  'out-of-range': {
    severity: 'error',
    says: (v) => `The number of ${v.place} must be ${v.bound} ${v.limit}; this is ${v.found}.`,
    wayOut: 'Choose a number within the range.',
    example: 'par: 0\n',
  },
  'too-few': {
    severity: 'error',
    says: (v) => `There must be at least ${v.limit} in ${v.place}.`,
    wayOut: 'Add what is missing.',
    example: 'nodes: []\n',
  },
  'not-a-condition': {
    severity: 'error',
    says: (v) => `${v.place} should be a condition, but is ${v.found}.`,
    wayOut: 'Write one such as `{ fact: strap }` or `{ meter: calm, atLeast: 50 }`.',
    example: 'nodes:\n  - { id: card, when: later }\n',
  },
  'unknown-condition': {
    severity: 'error',
    says: (v) => `What the condition in ${v.place} asks about can’t be told from its fields.`,
    wayOut: 'A condition has one of these fields: {allowed}.',
    example: 'nodes:\n  - { id: card, when: { fcat: strap } }\n',
  },
  'two-conditions': {
    severity: 'error',
    says: (v) => `The condition in ${v.place} asks about ‘${v.first}’ and ‘${v.found}’ at once.`,
    wayOut: 'Write `{ all: [{ … }, { … }] }`, or `any` in place of `all`.',
    example: 'nodes:\n  - { id: card, when: { fact: strap, flag: told } }\n',
  },
} satisfies Record<string, Entry>;
