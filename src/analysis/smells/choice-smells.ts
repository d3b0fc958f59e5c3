import { isHelping } from '#dialogue';
import type { Choice } from '#scenario';
import type { Smell } from './evidence.ts';
import { finding } from './finding.ts';

// What a choice does; its words, its thoughts and its note are left out.
const SCORED = [
  'level',
  'learns',
  'offers',
  'sets',
  'breaks',
  'promises',
  'keeps',
  'forgets',
  'beats',
  'next',
  'needs',
] as const satisfies readonly (keyof Choice)[];

const deedsOf = (choice: Partial<Choice>): unknown => [
  ...SCORED.map((field) => choice[field] ?? null),
  [...(choice.tags ?? [])].sort(),
  choice.effects?.add ?? null,
  choice.otherwise === undefined ? null : deedsOf(choice.otherwise),
];

/** Two choices of a node that do the same: one of them is no choice. Found at the second. */
export const sameChoices: Smell = ({ dialogue }) =>
  dialogue.scenario.nodes.flatMap((node) => {
    const seen = new Map<string, string>();
    return node.choices.flatMap((choice) => {
      const deeds = JSON.stringify(deedsOf(choice));
      const other = seen.get(deeds);
      if (other === undefined) seen.set(deeds, choice.id);
      const path = `nodes.${node.id}.choices.${choice.id}`;
      return other === undefined ? [] : [finding('same-choices', path, { other })];
    });
  });

const HELPED_FROM = 3;

/**
 * A level of 3 or 4 on a line without a tag that helps: a reply that reaches her leaves evidence of it
 * (docs/scoring.md, "Empathy").
 */
export const levelWithoutHelp: Smell = ({ dialogue }) =>
  dialogue.scenario.nodes.flatMap((node) =>
    node.choices.flatMap((choice) => {
      const { level = 0, tags, otherwise } = choice;
      const path = `nodes.${node.id}.choices.${choice.id}`;
      const own = isUnhelped(level, tags) ? [finding('level-without-help', path, { found: `${level}` })] : [];
      if (otherwise === undefined) return own;
      const lacking = otherwise.level ?? level;
      return isUnhelped(lacking, otherwise.tags ?? tags) && own.length === 0
        ? [finding('level-without-help', `${path}.otherwise`, { found: `${lacking}` })]
        : own;
    }),
  );

const isUnhelped = (level: number, tags: Choice['tags']): boolean =>
  level >= HELPED_FROM && !tags.some(isHelping);
