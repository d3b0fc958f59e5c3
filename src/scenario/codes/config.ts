import type { FindingEntry } from './entry.ts';

/** What can be wrong in a project’s mot.config.yaml, besides its shape. Each example is such a file. */
export const CONFIG = {
  'unknown-setting': {
    severity: 'error',
    says: (v) => `There is no ${v.kind} ‘${v.found}’.`,
    wayOut: 'Correct the name or take the line out; docs/checking.md lists them.',
    example: 'severity:\n  line-lnog: off\n',
  },
  'fixed-severity': {
    severity: 'error',
    says: (v) => `‘${v.found}’ is always an error: a file that has it cannot be used.`,
    wayOut: 'Take the line out, and mend the file.',
    example: 'severity:\n  bad-yaml: off\n',
  },
} satisfies Record<string, FindingEntry>;
