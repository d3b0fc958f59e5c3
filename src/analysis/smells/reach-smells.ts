import type { Dialogue } from '#dialogue';
import type { Evidence, Smell } from './evidence.ts';
import { type Finding, finding } from './finding.ts';
import type { Reach } from './reach.ts';
import { type CompiledChoice, fieldPath } from './sites.ts';

/** Moves after which nothing can follow, nodes that show nothing, and nodes from which no way leads to END. */
export const stuck: Smell = ({ reach }) => {
  const { complete, asksEarlier, nodes, ending, deadEnds, empty } = reach();
  const lost = complete && !asksEarlier ? [...nodes].filter((id) => !ending.has(id)) : [];
  return [
    ...[...deadEnds].map(([path, witness]) => finding('dead-end', path, {}, witness)),
    ...[...empty].map(([id, witness]) => finding('no-choice-shown', `nodes.${id}`, {}, witness)),
    ...lost.map((id) => finding('no-way-to-end', `nodes.${id}`)),
  ];
};

// What was not met is not there only where every situation was looked at, and no earlier visit opens more.
const ifComplete =
  (find: (evidence: Evidence, reach: Reach) => readonly Finding[]): Smell =>
  (evidence) => {
    const reach = evidence.reach();
    return reach.complete && !reach.asksEarlier ? find(evidence, reach) : [];
  };

/** A node that no way leads to: none was found and all was looked at, or a proof has shown it. */
export const unreachableNodes: Smell = ({ dialogue, proved, reach }) => {
  const { complete, asksEarlier, nodes } = reach();
  if (asksEarlier) return [];
  const isMissed = ({ id }: { id: string }): boolean =>
    complete ? !nodes.has(id) : proved()?.unreachableNodes.includes(id) === true;
  return dialogue.scenario.nodes.filter(isMissed).map(({ id }) => finding('unreachable-node', `nodes.${id}`));
};

/** A choice of a reached node that is never shown, by the same right. */
export const unreachableChoices: Smell = ({ dialogue, proved, reach }) => {
  const { complete, asksEarlier, nodes, moves } = reach();
  if (asksEarlier) return [];
  const isMissed = (move: string): boolean =>
    complete ? !moves.has(move) : proved()?.unreachableChoices.includes(move) === true;
  return dialogue.scenario.nodes
    .filter(({ id }) => nodes.has(id))
    .flatMap(({ id, choices }) =>
      choices
        .filter((choice) => isMissed(`${id}.${choice.id}`))
        .map((choice) => finding('unreachable-choice', `nodes.${id}.choices.${choice.id}`)),
    );
};

/**
 * A condition that comes out the same whenever it is asked. One that is never asked stands where nothing
 * leads, which is told by itself; what makes an option viable may always hold, where the option is offered
 * only once it is granted.
 */
export const oneSidedGuards = ifComplete((_evidence, { outcomes }) =>
  [...outcomes].flatMap(([path, { held, failed }]) => {
    if (held === failed || (held && path.endsWith('.viable'))) return [];
    return [finding(held ? 'guard-never-false' : 'guard-never-true', path)];
  }),
);

interface Target {
  readonly path: string;
  /** The path of its choice. */
  readonly choice: string;
  readonly id: string;
  readonly isLast: boolean;
}

/**
 * A target that is never taken. The last of its list may stand there as a net, which is told as an info; one
 * whose condition never holds is told by its condition, one after which nothing can follow as a dead end.
 */
export const targetsNeverTaken = ifComplete(({ dialogue }, { moves, targets, outcomes, deadEnds }) => {
  const entries = [...moves].flatMap((move) => targetsOf(dialogue, move));
  const seen = new Map(entries.map((target) => [target.path, target]));
  return [...seen.values()].flatMap(({ path, choice, id, isLast }) => {
    const isTold = deadEnds.has(choice) || outcomes.get(`${path}.if`)?.held === false;
    if (targets.has(path) || isTold) return [];
    const severity = isLast ? 'info' : undefined;
    return [finding('target-never-taken', path, { found: id }, undefined, severity)];
  });
});

function targetsOf({ nodes }: Dialogue, move: string): Target[] {
  const [node = '', choice = ''] = move.split('.');
  const compiled = nodes.get(node)?.choices.get(choice);
  if (compiled === undefined) return [];
  return repliesOf(compiled).flatMap((reply) =>
    reply.next.map((entry, index) => ({
      path: `${fieldPath(compiled, reply, 'next')}.${index + 1}`,
      choice: `nodes.${node}.choices.${choice}`,
      id: typeof entry === 'string' ? entry : entry.is,
      isLast: reply.next.length > 1 && index + 1 === reply.next.length,
    })),
  );
}

const repliesOf = ({ reply, otherwise }: CompiledChoice) =>
  otherwise === undefined ? [reply] : [reply, otherwise];

/**
 * A line with the tag `give_choice` that never comes when two viable options are known to her: it cannot earn
 * the points for letting her choose (docs/scoring.md, "Options"). Before the problem there may be nothing on
 * the table yet, so there it is enough that another line of the scenario does.
 */
export const choiceNeedsTwoViable = ifComplete(({ dialogue }, { moves, twoViable }) => {
  const handing = [...moves].filter((move) => handsOver(dialogue, move));
  const isEarned = handing.some((move) => twoViable.has(move));
  const inProblem = (move: string): boolean => dialogue.nodes.get(move.split('.')[0] ?? '')?.timed === true;
  return handing
    .filter((move) => !twoViable.has(move) && (inProblem(move) || !isEarned))
    .map((move) => {
      const [node, choice] = move.split('.');
      return finding('choice-needs-two-viable', `nodes.${node}.choices.${choice}`);
    });
});

function handsOver({ nodes }: Dialogue, move: string): boolean {
  const [node = '', choice = ''] = move.split('.');
  const compiled = nodes.get(node)?.choices.get(choice);
  return compiled !== undefined && repliesOf(compiled).some(({ tags }) => tags.includes('give_choice'));
}
