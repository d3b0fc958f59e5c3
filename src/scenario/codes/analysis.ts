import type { FindingEntry } from './entry.ts';

/**
 * What is found by exploring a scenario, not by reading it: what can be reached, what the scores come to, and
 * what a test-wise trainee could smell. `place` is the finding's path; numbers come as text, ready to print.
 * A scenario that causes each stands under test/cases/smells.
 */
export const ANALYSIS = {
  'unreachable-node': {
    severity: 'error',
    says: (v) => `${v.place} is never reached.`,
    wayOut: 'Lead to it from a choice, loosen the conditions on the way to it, or take it out.',
  },
  'unreachable-choice': {
    severity: 'warning',
    says: (v) => `${v.place} is never shown.`,
    wayOut: 'Loosen its `when`, or take it out.',
  },
  'unreachable-ending': {
    severity: 'warning',
    says: (v) => `${v.place} never comes.`,
    wayOut: 'Loosen its `if`, tighten that of the endings before it, or take it out.',
  },
  'dead-end': {
    severity: 'error',
    says: (v) => `After ${v.place} there may be no target left to go to, so the story stops there.`,
    wayOut: 'End its `next` with a node that cannot have been visited, or with END.',
  },
  'no-choice-shown': {
    severity: 'error',
    says: (v) => `${v.place} can be reached with no choice to show.`,
    wayOut: 'Take the `when` off one of its choices.',
  },
  'no-way-to-end': {
    severity: 'error',
    says: (v) => `From ${v.place} no way leads to END.`,
    wayOut: 'Let a choice there, or after it, lead to END.',
  },
  'guard-never-true': {
    severity: 'warning',
    says: (v) => `The condition in ${v.place} never holds.`,
    wayOut: 'Loosen it, bring about what it asks for, or take it out with what it guards.',
  },
  'guard-never-false': {
    severity: 'info',
    says: (v) => `The condition in ${v.place} always holds when it is asked.`,
    wayOut: 'Take it out, or see whether it asks what you mean.',
  },
  'target-never-taken': {
    severity: 'warning',
    says: (v) => `${v.place}, ‘${v.found}’, is never taken.`,
    wayOut:
      'Take it out, or give those before it stricter conditions. As the last of its list it may stay as a net.',
  },
  'empathy-unreachable': {
    severity: 'error',
    says: (v) => `The highest Empathy anyone can reach is ${v.found}, not 100.`,
    wayOut: 'Let every cue have a reply of level 4 on some way through, or see what its best replies cost.',
  },
  'options-unreachable': {
    severity: 'error',
    says: (v) => `The highest Options anyone can reach is ${v.found}, not 100.`,
    wayOut: 'Let one way through find every fact, meet every need and hand the decision to the customer.',
  },
  'mastery-unreachable': {
    severity: 'error',
    says: () => 'No way through passes all the thresholds of mastery at once.',
    wayOut: 'Play the best run of each score and look for the choice where they part.',
  },
  'relationship-narrow': {
    severity: 'error',
    says: (v) =>
      `Relationship was found from ${v.low} to ${v.high} only; it should reach from ${v.least} to ${v.most}.`,
    wayOut: 'Give the worst lines worse tags and the best lines better ones.',
  },
  'no-kept-without-ask': {
    severity: 'error',
    says: () => 'The customer is kept only where somebody else says yes.',
    wayOut: 'Let a way through keep her without any option of authority `ask`: a warm no must be able to.',
  },
  'no-quiet-ending': {
    severity: 'error',
    says: () => 'No ending is of the kind `quiet`.',
    wayOut: 'Add one: most customers who are lost leave without a word.',
  },
  'same-choices': {
    severity: 'error',
    says: (v) => `${v.place} and the choice ‘${v.other}’ differ in their words only.`,
    wayOut: 'Give one another tag, level, offer, fact or target, or take it out.',
  },
  'choice-needs-two-viable': {
    severity: 'error',
    says: (v) => `${v.place} hands the decision over, but on no way through are two viable options known.`,
    wayOut: 'Offer two options that solve something before or with it, or take the tag `give_choice` out.',
  },
  'level-without-help': {
    severity: 'error',
    says: (v) => `${v.place} has level ${v.found}, but no tag that helps.`,
    wayOut: 'Add the tag its words are evidence of, or lower the level.',
  },
  'longest-is-best': {
    severity: 'warning',
    says: (v) => `The longest line is the best one in ${v.found} % of the nodes, ${v.bound} ${v.limit} %.`,
    wayOut: 'Shorten some of the best lines, or lengthen some; length should tell nothing.',
  },
  'shortest-is-best': {
    severity: 'warning',
    says: (v) => `The shortest line is the best one in ${v.found} % of the nodes, ${v.bound} ${v.limit} %.`,
    wayOut: 'Shorten or lengthen some of the best lines; length should tell nothing.',
  },
  'length-tells': {
    severity: 'warning',
    says: (v) => `Within a node, length and worth go together: correlation ${v.found}, beyond ±${v.limit}.`,
    wayOut:
      'Shorten the good lines or lengthen the poor ones (the other way round if the number is negative).',
  },
  'weak-decision': {
    severity: 'warning',
    says: (v) =>
      `What is chosen at ${v.place} hardly matters: the best differs from the worst by ${v.found}.`,
    wayOut: 'Make the lines differ in what they do, or take the cue out. The least is {limit}.',
  },
  'fatal-choice': {
    severity: 'warning',
    says: (v) => `${v.place} alone costs ${v.found} points, more than ${v.limit}.`,
    wayOut: 'Let what follows mend some of it, or write `fatal: true` if you mean it.',
  },
  'detour-pays': {
    severity: 'warning',
    says: (v) =>
      `A way through ${v.place} comes to ${v.found}, the best way without a repair only to ${v.other}.`,
    wayOut: 'Make the miss cost more than its repair gives back.',
  },
  'padding-pays': {
    severity: 'warning',
    says: (v) => `The best way through takes ${v.found} beats, over the par of ${v.limit}.`,
    wayOut: 'Raise `par`, or take out what pays for going the long way round.',
  },
  'keyword-cue': {
    severity: 'warning',
    says: (v) => `‘${v.word}’ stands in ${v.found} % of the ${v.side} lines, more than ${v.limit} %.`,
    wayOut: 'Use the word in other lines too, or say it in other words: it gives the answer away.',
  },
  'no-scenario-noun': {
    severity: 'warning',
    says: (v) => `${v.place} has level ${v.found}, but names nothing of this story.`,
    wayOut:
      'Let it name the thing, the fact or the day she spoke of; a line that fits anywhere reaches nobody.',
  },
  'absolute-words': {
    severity: 'warning',
    says: (v) =>
      `Words such as ‘always’, ‘never’, ‘just’ and ‘only’ are ${v.found} times as common in poor lines.`,
    wayOut: 'Use them in good lines too, or less in poor ones. The most is {limit} times.',
  },
  'leaks-key': {
    severity: 'warning',
    says: (v) => `‘${v.strategy}’ passes in ${v.found} % of its runs; at most ${v.limit} % should.`,
    wayOut: 'Look at the lines it takes: their look tells that they are right. `mot playtest` plays it.',
  },
  'smells-cut-short': {
    severity: 'info',
    says: (v) =>
      `Not all was looked at: ${v.found} situations, and ${v.judged} of ${v.total} smells; what is not told may be there.`,
    wayOut: 'Give the check more time, or run `mot prove`.',
  },
} satisfies Record<string, FindingEntry>;
