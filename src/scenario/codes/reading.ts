import type { Entry } from './entry.ts';

/** What can be wrong before a file is a tree of fields. */
export const READING = {
  'too-big-file': {
    severity: 'error',
    says: (v) => `This file has ${v.found} characters; at most ${v.limit} are read.`,
    wayOut: 'Split it into two scenarios and join them in a journey.',
    example: `# ${'a very long file '.repeat(125_000)}`,
  },
  'too-deep': {
    severity: 'error',
    says: (v) => `Fields stand inside fields more than ${v.limit} deep.`,
    wayOut: 'Look for a bracket that is never closed or a line that is indented too far.',
    example: `title: ${'['.repeat(200)}`,
  },
  'empty-file': {
    severity: 'error',
    says: () => 'There is nothing in this file.',
    wayOut: 'Begin with `format: 1` and `id:`; docs/format.md has a small example to copy.',
    example: '# nothing yet\n',
  },
  'not-fields': {
    severity: 'error',
    says: (v) => `A file is made of fields, each \`name: value\`; this one is ${v.found}.`,
    wayOut: 'Begin with `format: 1` and `id:`; docs/format.md has a small example to copy.',
    example: 'Once upon a time\n',
  },
  'bad-yaml': {
    severity: 'error',
    says: (v) => `This can’t be read as YAML: ${v.message}`,
    wayOut: 'Most often a quote or a bracket is not closed, or a line is indented too little or too far.',
    example: 'title: "The torn bag\n',
  },
  'colon-in-words': {
    severity: 'error',
    says: () => 'There is a colon followed by a space inside words that stand without quotes.',
    wayOut: 'Put the words in quotes: `line: "He says: no."`',
    example: 'title: He says: no\n',
  },
  'tab-indent': {
    severity: 'error',
    says: () => 'A line is indented with a tab.',
    wayOut: 'Indent with spaces, two for each step.',
    example: 'customer:\n\tid: omar\n',
  },
  'several-documents': {
    severity: 'error',
    says: () => 'A line of three dashes starts a second document in this file.',
    wayOut: 'Keep one scenario to a file and take the dashes out.',
    example: 'title: One\n---\ntitle: Two\n',
  },
  'duplicate-field': {
    severity: 'error',
    says: () => 'This field stands here for the second time.',
    wayOut: 'Keep one of the two.',
    example: 'title: One\ntitle: Two\n',
  },
  'no-aliases': {
    severity: 'error',
    says: () => 'An anchor (`&name`) or alias (`*name`) stands here; this format has none.',
    wayOut: 'Write the value out each time. Words that begin with & or * need quotes.',
    example: 'title: &name The bag\nbrief: *name\n',
  },
  'no-tags': {
    severity: 'error',
    says: () => 'A YAML type tag (`!name`) stands here; this format has none.',
    wayOut: 'Take it out. Words that begin with an exclamation mark need quotes.',
    example: 'title: !shout The bag\n',
  },
  'forbidden-field': {
    severity: 'error',
    says: (v) => `‘${v.found}’ can’t be the name of anything: programs use the word for themselves.`,
    wayOut: 'Choose another word.',
    example: '__proto__: { id: a }\n',
  },
  'big-number': {
    severity: 'error',
    says: (v) => `The number ${v.found} is too long to be kept exactly.`,
    wayOut: 'Put it in quotes if it is a name, or use a smaller number.',
    example: 'par: 12345678901234567890\n',
  },
  'bad-character': {
    severity: 'error',
    says: (v) => `A character that cannot be shown (${v.found}) stands in these words.`,
    wayOut: 'Delete it; copying from another program may have brought it in.',
    example: 'title: "The\\u0007bag"\n',
  },
  'unknown-format': {
    severity: 'error',
    says: (v) => `This file is of format ${v.found}; this program reads formats 1 to ${v.limit}.`,
    wayOut: 'Write `format: 1`, or use a newer Moment of Truth if a newer one wrote the file.',
    example: 'format: 99\n',
  },
} satisfies Record<string, Entry>;
