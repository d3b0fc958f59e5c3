import type { By, Choice, Scenario, Tag } from '#scenario';
import type { Smell } from './evidence.ts';
import { finding } from './finding.ts';
import { smellWordsOf, wordsOf } from './word-lists.ts';

const REACHES_FROM = 3;
const SHORTEST_WORD = 3;
// Without a list of words that say nothing, only long words are taken for a scenario's own.
const SHORTEST_UNLISTED = 5;
const STEM = 6;

/** A word without its plural and, where it is long, without its end: enough to know it again. */
const stem = (word: string): string => word.replace(/[sx]$/, '').slice(0, STEM);

const stemsOf = (text: string, language: string): readonly string[] => {
  const stopWords = smellWordsOf(language)?.stopWords;
  const isOwn = (word: string): boolean =>
    stopWords === undefined
      ? word.length >= SHORTEST_UNLISTED
      : word.length >= SHORTEST_WORD && !stopWords.includes(word);
  return wordsOf(text).filter(isOwn).map(stem);
};

/**
 * The words a scenario is about: of its options, facts, needs, promises and props, of what is yours to give,
 * of its place and its people.
 */
function scenarioNouns(scenario: Scenario): ReadonlySet<string> {
  const { options, facts, needs, promises = [], authority, place, nodes, acts, language } = scenario;
  const people = [scenario.customer, ...(scenario.others ?? [])];
  const stages = [
    ...nodes.flatMap(({ stage, choices }) => [stage, ...choices.map((choice) => choice.stage)]),
    ...acts.flatMap(({ opening = [] }) => opening.map(({ stage }) => stage)),
  ];
  const texts = [
    ...options.map(({ label }) => label),
    ...facts.map(({ card }) => card),
    ...needs.map(({ text }) => text),
    ...promises.map(({ text }) => text),
    ...[authority.self, authority.ask, authority.never].flatMap((texts) => Object.values(texts)),
    ...people.flatMap(({ name, role }) => [name, role]),
    ...[place, ...stages.flatMap((stage) => [...(stage?.props ?? []), stage?.place ?? ''])].map((id) =>
      id.replaceAll('_', ' '),
    ),
  ];
  return new Set(texts.flatMap((text) => stemsOf(text, language)));
}

/** An open question reaches without a noun: what it is about is hers to say. */
const OPEN_QUESTIONS: readonly Tag[] = ['pursue', 'ask_need'];

/**
 * A line of level 3 or 4 that names nothing of this story, nor a word of what was just said: a line that would
 * fit any customer reaches none. Words are compared without plural and by their beginning.
 */
export const noScenarioNoun: Smell = ({ dialogue: { scenario } }) => {
  const { language } = scenario;
  const nouns = scenarioNouns(scenario);
  return scenario.nodes.flatMap(({ id, line, choices }) => {
    const heard = new Set(variantsOf(line).flatMap((text) => stemsOf(text, language)));
    const isBare = (text: string): boolean =>
      !stemsOf(text, language).some((word) => nouns.has(word) || heard.has(word));
    return choices.flatMap((choice) =>
      saidAtLevel(choice)
        .filter(({ say }) => variantsOf(say).some(isBare))
        .map(({ field, level }) =>
          finding('no-scenario-noun', `nodes.${id}.choices.${choice.id}${field}`, { found: `${level}` }),
        ),
    );
  });
};

interface AtLevel {
  /** Behind the path of the choice. */
  readonly field: string;
  readonly level: number;
  readonly say: By<string>;
}

function saidAtLevel({ level = 0, say, tags, otherwise }: Choice): readonly AtLevel[] {
  const own = { field: '', level, say, tags };
  const lacking = { ...own, ...withoutUndefined(otherwise), field: '.otherwise' };
  return [own, ...(otherwise?.say === undefined ? [] : [lacking])].filter(
    (it) => it.level >= REACHES_FROM && !it.tags.some((tag) => OPEN_QUESTIONS.includes(tag)),
  );
}

const withoutUndefined = ({ level, say, tags }: Partial<Choice> = {}) => ({
  ...(level !== undefined && { level }),
  ...(say !== undefined && { say }),
  ...(tags !== undefined && { tags }),
});

const variantsOf = (text: By<string>): readonly string[] =>
  typeof text === 'string' ? [text] : text.map(({ is }) => is);
