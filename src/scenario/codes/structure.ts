import type { Entry } from './entry.ts';

/** What the format demands of a scenario as a whole. */
export const STRUCTURE = {
  'not-on-stage': {
    severity: 'warning',
    says: (v) =>
      `${v.place} asks for the ${v.kind} ‘${v.found}’, which the stage has not; ${v.instead} takes its place.`,
    wayOut: 'Take one of those that docs/stage.md lists, or have it drawn.',
    example: 'place: botique\n',
  },
  'next-needs-a-sure-way': {
    severity: 'error',
    says: (v) => `The last way out of ${v.place} has a condition, so the story could stop there.`,
    wayOut: 'End `next` with a node, or END, without `if`.',
    example:
      'nodes:\n  - id: card\n    choices:\n      - { id: no, next: [{ if: { flag: told }, is: END }] }\n',
  },
  'end-before-others': {
    severity: 'error',
    says: (v) => `In ${v.place}, what stands after END is never reached.`,
    wayOut: 'Put END last, or give it an `if`.',
    example: 'nodes:\n  - id: card\n    choices:\n      - { id: no, next: [END, card] }\n',
  },
  'variants-need-a-last': {
    severity: 'error',
    says: (v) => `The last variant of ${v.place} has an \`if\`, so there might be none to take.`,
    wayOut: 'End the list with a variant without `if`.',
    example: 'nodes:\n  - { id: card, line: [{ if: { flag: told }, is: Back again? }] }\n',
  },
  'variant-hides-others': {
    severity: 'error',
    says: (v) => `A variant of ${v.place} has no \`if\`, so those after it are never taken.`,
    wayOut: 'Give it an `if`, or move it to the end.',
    example: 'nodes:\n  - { id: card, line: [{ is: Hello. }, { is: Hello again. }] }\n',
  },
  'same-condition': {
    severity: 'error',
    says: (v) => `Two variants of ${v.place} have the same condition, ‘${v.found}’.`,
    wayOut: 'Change one condition; a variant is named by it.',
    example:
      'nodes:\n  - id: card\n    line:\n      - { if: { flag: told }, is: A. }\n      - { if: { flag: told }, is: B. }\n      - { is: C. }\n',
  },
  'level-missing': {
    severity: 'error',
    says: (v) => `${v.place} has no level, but she has just shown a feeling there.`,
    wayOut: 'Give every choice of a node with `cue` a level from 0 to 4.',
    example: 'nodes:\n  - { id: card, cue: 1, choices: [{ id: no }] }\n',
  },
  'level-without-cue': {
    severity: 'error',
    says: (v) => `${v.place} has a level, but its node has no cue.`,
    wayOut: 'Empathy is read where a feeling is shown: add `cue` to the node or take the level out.',
    example: 'nodes:\n  - { id: card, choices: [{ id: no, level: 1 }] }\n',
  },
  'weights-not-100': {
    severity: 'error',
    says: (v) => `The weights of the needs add up to ${v.found}.`,
    wayOut: 'Make them add up to 100.',
    example: 'needs:\n  - { id: carry, weight: 40 }\n',
  },
  'otherwise-without-needs': {
    severity: 'error',
    says: (v) => `${v.place} has \`otherwise\` but no \`needs\`, so it never comes to that.`,
    wayOut: 'Add `needs`, or take `otherwise` out.',
    example: 'nodes:\n  - { id: card, choices: [{ id: no, otherwise: { say: No. } }] }\n',
  },
  'needs-without-otherwise': {
    severity: 'error',
    says: (v) =>
      `${v.place} has \`needs\` but no \`otherwise\`, so nothing tells what happens when they fail.`,
    wayOut: 'Add `otherwise`; if the choice should not be shown at all, write `when` in place of `needs`.',
    example: 'nodes:\n  - { id: card, choices: [{ id: no, needs: { fact: strap } }] }\n',
  },
  'too-few-sure-choices': {
    severity: 'error',
    says: (v) => `Only ${v.found} of the choices of ${v.place} can always be shown.`,
    wayOut: 'At least two choices need no `when`.',
    example: 'nodes:\n  - { id: card, choices: [{ id: no }, { id: yes, when: { fact: strap } }] }\n',
  },
  'leave-missing': {
    severity: 'error',
    says: (v) => `${v.place} is a hub without a choice called ‘leave’.`,
    wayOut: 'Add a choice with the id `leave` that goes on to another node.',
    example: 'nodes:\n  - { id: card, hub: 1, choices: [{ id: ask }] }\n',
  },
  'leave-not-sure': {
    severity: 'error',
    says: (v) => `${v.place} leaves a hub, so it must always be there and go elsewhere.`,
    wayOut: 'Take `when` and `needs` out of `leave`, and the hub itself out of its `next`.',
    example: 'nodes:\n  - { id: card, hub: 1, choices: [{ id: leave, next: [card] }] }\n',
  },
  'topic-not-back': {
    severity: 'error',
    says: (v) => `${v.place} is a topic of a hub, but does not lead back to it.`,
    wayOut: 'End its `next` with the hub; only `leave` goes on.',
    example: 'nodes:\n  - { id: card, hub: 1, choices: [{ id: ask, next: [END] }] }\n',
  },
  'hub-too-wide': {
    severity: 'error',
    says: (v) => `${v.place} lets ${v.found} topics be taken, but has only ${v.limit}.`,
    wayOut: 'Lower `hub`, or add topics.',
    example: 'nodes:\n  - { id: card, hub: 3, choices: [{ id: ask }, { id: leave }] }\n',
  },
  'touchpoint-without-moment': {
    severity: 'error',
    says: (v) => `Nothing says when ${v.place} is stored.`,
    wayOut: 'Add `after: <node>` or `entering: [<node>]`, or a `felt` of your own.',
    example: 'touchpoints:\n  - { id: till }\n',
  },
  'touchpoint-with-two-moments': {
    severity: 'error',
    says: (v) => `${v.place} has both \`after\` and \`entering\`.`,
    wayOut: 'Keep the one that is meant.',
    example: 'touchpoints:\n  - { id: till, after: card, entering: [END] }\n',
  },
  'viable-without-ask': {
    severity: 'error',
    says: (v) => `${v.place} has a condition in \`viable\`, but is not one you ask for.`,
    wayOut: 'Write `authority: ask`, or take the condition out.',
    example: 'options:\n  - { id: mend, authority: self, viable: { fact: strap } }\n',
  },
  'ask-without-viable': {
    severity: 'error',
    says: (v) => `${v.place} is to be asked for, but nothing says what makes it yours to give.`,
    wayOut: 'Add `viable: { fact: … }`, or `viable: false` if it solves nothing.',
    example: 'options:\n  - { id: swap, authority: ask }\n',
  },
  'only-in-endings': {
    severity: 'error',
    says: (v) => `${v.place} asks about ‘${v.found}’, which is known only when the run is over.`,
    wayOut: 'Use it in the `if` of an ending; elsewhere ask about a meter, a flag or a tag.',
    example: 'nodes:\n  - { id: card, when: { score: R, atLeast: 50 } }\n',
  },
  'bound-missing': {
    severity: 'error',
    says: (v) => `The condition in ${v.place} does not say how high or low.`,
    wayOut: 'Add `atLeast` or `atMost`.',
    example: 'nodes:\n  - { id: card, when: { meter: calm } }\n',
  },
  'bounds-crossed': {
    severity: 'error',
    says: (v) => `The condition in ${v.place} can never hold: at least ${v.low} and at most ${v.high}.`,
    wayOut: 'Make `atLeast` the smaller number.',
    example: 'nodes:\n  - { id: card, when: { meter: calm, atLeast: 60, atMost: 40 } }\n',
  },
  'empty-act': {
    severity: 'error',
    says: (v) => `No node belongs to ${v.place}.`,
    wayOut: 'Write its nodes, or take the act out.',
    example: 'acts:\n  - { id: sell }\n',
  },
  'act-out-of-order': {
    severity: 'error',
    says: (v) => `${v.place} is of the act ‘${v.found}’, which comes before the act of the node above it.`,
    wayOut: 'Put the nodes in the order of the acts.',
    example: 'acts: [{ id: a }, { id: b }]\nnodes: [{ id: x, act: b }, { id: y, act: a }]\n',
  },
  'back-to-earlier-act': {
    severity: 'error',
    says: (v) => `${v.place} leads back to the act ‘${v.found}’.`,
    wayOut: 'Time only runs forward: lead to a node of this act or a later one.',
    example:
      'acts: [{ id: a }, { id: b }]\nnodes:\n  - { id: x, act: a }\n  - { id: y, act: b, choices: [{ id: no, next: [x] }] }\n',
  },
  'two-problem-acts': {
    severity: 'error',
    says: (v) => `${v.place} is a second act with \`problem\`.`,
    wayOut: 'Keep one; Service is read there.',
    example: 'acts: [{ id: a, problem: true }, { id: b, problem: true }]\n',
  },
  'timeout-may-be-hidden': {
    severity: 'error',
    says: (v) => `The clock of ${v.place} takes the choice ‘${v.found}’, which is not always there.`,
    wayOut: 'Name a choice without `when`.',
    example:
      'nodes:\n  - { id: card, clock: { onTimeout: no }, choices: [{ id: no, when: { flag: told } }] }\n',
  },
  'answer-missing': {
    severity: 'error',
    says: (v) =>
      `The guess of ${v.place} has ‘${v.found}’ as the right answer, which is not among its answers.`,
    wayOut: 'Name one of the answers; there must be two or more.',
    example: 'nodes:\n  - { id: card, predict: { answers: { a: Yes., b: No. }, right: c } }\n',
  },
  'endings-need-a-last': {
    severity: 'error',
    says: (v) => `${v.place} is the last and has an \`if\`, so a run might end in none.`,
    wayOut: 'Take its `if` out, or add an ending without one.',
    example: 'endings:\n  - { id: gone, if: { left: true } }\n',
  },
  'ending-hides-others': {
    severity: 'error',
    says: (v) => `${v.place} has no \`if\`, so the endings after it never come.`,
    wayOut: 'Give it an `if`, or move it to the end.',
    example: 'endings:\n  - { id: gone }\n  - { id: back }\n',
  },
  'line-too-long': {
    severity: 'error',
    says: (v) => `${v.place} has ${v.found} words; nobody takes in more than ${v.limit} at once.`,
    wayOut: 'Cut it, or break it into two beats.',
    example: `nodes:\n  - { id: card, line: ${'word '.repeat(41)}}\n`,
  },
  'line-long': {
    severity: 'warning',
    says: (v) => `${v.place} has ${v.found} words; over ${v.limit} is much to hear at once.`,
    wayOut: 'See whether it can be said in fewer.',
    example: `nodes:\n  - { id: card, line: ${'word '.repeat(26)}}\n`,
  },
  'folder-differs': {
    severity: 'warning',
    says: (v) => `The scenario ‘${v.found}’ lies in the folder ‘${v.folder}’.`,
    wayOut: 'Name the folder as the id, with hyphens for underscores.',
    example: 'id: torn_bag\n',
  },
} satisfies Record<string, Entry>;
