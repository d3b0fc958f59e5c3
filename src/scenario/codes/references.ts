import type { Entry } from './entry.ts';

/** What can be wrong between two places of a file. */
export const REFERENCES = {
  'unknown-id': {
    severity: 'error',
    says: (v) => `${v.place} names the ${v.kind} ‘${v.found}’, but no ${v.kind} has that id.`,
    wayOut: 'Correct the id, or write what it should name.',
    example: 'nodes:\n  - id: card\n    choices:\n      - { id: flat_no, next: [refnd] }\n',
  },
  'duplicate-id': {
    severity: 'error',
    says: (v) => `The ${v.kind} ‘${v.found}’ stands here for the second time.`,
    wayOut: 'Rename one of them, and what leads to it.',
    example: 'facts:\n  - { id: strap }\n  - { id: strap }\n',
  },
  'reserved-id': {
    severity: 'error',
    says: (v) => `A ${v.kind} can’t be called ‘${v.found}’: the word stands for something else.`,
    wayOut: 'Choose another word; `{found}_1` will do.',
    example: 'nodes:\n  - { id: title }\n',
  },
  'never-set': {
    severity: 'error',
    says: (v) => `${v.place} asks about the ${v.kind} ‘${v.found}’, but no choice ever ${v.verb} it.`,
    wayOut: 'Add it to the choice that should, or take the condition out.',
    example: 'nodes:\n  - { id: card, when: { flag: told } }\n',
  },
  'never-used': {
    severity: 'warning',
    says: (v) => `The ${v.kind} ‘${v.found}’ is never used.`,
    wayOut: 'Use it or take it out.',
    example: 'promises:\n  - { id: call, text: To call. }\n',
  },
  'unknown-move': {
    severity: 'error',
    says: (v) => `${v.place} plays ‘${v.found}’, but there is no such move.`,
    wayOut: 'A move is the id of a node, a dot, and the id of one of its choices.',
    example: 'nodes:\n  - { id: card }\nwatch:\n  - { id: well, path: [card.flat_no] }\n',
  },
  'turn-not-played': {
    severity: 'error',
    says: (v) => `The turn of ${v.place} is the node ‘${v.found}’, which its path does not pass.`,
    wayOut: 'Name a node of the path.',
    example: 'nodes:\n  - { id: card }\nwatch:\n  - { id: well, path: [door.look], turn: card }\n',
  },
  'better-is-itself': {
    severity: 'error',
    says: (v) => `The note of ${v.place} points to that same choice as the better one.`,
    wayOut: 'Point to another choice, or leave `better` out of the best one.',
    example: 'nodes:\n  - id: card\n    choices:\n      - { id: hear, note: { better: hear } }\n',
  },
} satisfies Record<string, Entry>;
