import type { FindingEntry } from './entry.ts';

/** How a golden run and its scenario may part. Each example is a run of test/cases/tiny.yaml. */
export const GOLDEN_RUNS = {
  'words-changed': {
    severity: 'warning',
    says: (v) => `The run ‘${v.run}’ expects the words “${v.expected}”, but what is said is: ${v.found}`,
    wayOut: 'If you reworded the line, copy its new words into the run.',
    example: 'run: one\n  counter says “It broke in a week.”\n',
  },
  'path-changed': {
    severity: 'error',
    says: (v) => `The run ‘${v.run}’ ${v.expects} ‘${v.expected}’, but ${v.happens} ‘${v.found}’.`,
    wayOut: 'If the story should go so now, mend the run; if not, look at what was changed on the way.',
    example: 'run: one\n  choose receipt\n  part says “All right.”\n',
  },
  'move-refused': {
    severity: 'error',
    says: (v) => `The run ‘${v.run}’ cannot make the move ‘${v.expected}’: ${v.found}.`,
    wayOut: 'If the choice was renamed or taken out, mend the run; if not, look at what hides it.',
    example: 'run: one\n  choose refund\n',
  },
  'scores-changed': {
    severity: 'error',
    says: (v) => `The run ‘${v.run}’ expects ${v.name} ${v.expected}, but it comes to ${v.found}.`,
    wayOut:
      'If the score should be so now, write it into the run; if not, look at what was changed on the way.',
    example: 'run: one\n  choose receipt\n  feels calm 99\n',
  },
} satisfies Record<string, FindingEntry>;
