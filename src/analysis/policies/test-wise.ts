import { type Dialogue, type Live, listHolding, pick, type Reply, replyInForce } from '#dialogue';
import type { Scenario, Tag } from '#scenario';
import { highest, type Strategy } from './policy.ts';
import { type WordList, wordListOf } from './word-lists.ts';

/** A line as it would be said or done now. */
interface Said {
  readonly reply: Reply;
  readonly live: Live;
  readonly words: string;
}

type Rank = (said: Said) => number;

/** At every node the line of the highest rank, by its tags and its words alone. */
const ranking = (name: string, rankIn: (dialogue: Dialogue) => Rank | undefined): Strategy => ({
  name,
  testWise: true,
  open: (dialogue) => {
    const rank = rankIn(dialogue);
    if (rank === undefined) return undefined;
    return (random) =>
      highest(({ id }, { live }) => {
        const reply = replyInForce(dialogue, live, id);
        return rank({ reply, live, words: pick(reply.say, live).is });
      }, random);
  },
});

const always = (rank: Rank) => (): Rank => rank;

/** A rank that needs the words of the language. */
const reading =
  (rankBy: (list: WordList, scenario: Scenario) => Rank) =>
  ({ scenario }: Dialogue): Rank | undefined => {
    const list = wordListOf(scenario.language);
    return list && rankBy(list, scenario);
  };

/** The sum of what each tag of the line is worth; a tag twice counts twice. */
const worthOf =
  (worth: Partial<Record<Tag, number>>): Rank =>
  ({ reply }) =>
    reply.tags.reduce((sum, tag) => sum + (worth[tag] ?? 0), 0);

const carriesAny = ({ reply }: Said, tags: readonly Tag[]): boolean =>
  tags.some((tag) => reply.tags.includes(tag));

const bare = worthOf({ sorry_bare: 3 });
const legwork = worthOf({ own_step: 4, check_facts: 3, give_choice: 3, explain_limit: 2 });

/** Those who go by the look of a line, or by one kind of it, and never by her: none should reach mastery. */
export const TEST_WISE: readonly Strategy[] = [
  ranking(
    'longest-line',
    always(({ words }) => words.length),
  ),
  ranking(
    'shortest-line',
    always(({ words }) => -words.length),
  ),
  ranking(
    'always-apologise',
    reading(({ sorry }) => {
      const apologies = counter(sorry.map(beginning));
      return (said) => bare(said) + 2 * apologies(said.words);
    }),
  ),
  ranking(
    'polite-keywords',
    reading(({ polite }) => {
      const keywords = counter(polite.map(beginning));
      return ({ words }) => keywords(words);
    }),
  ),
  ranking(
    'give-everything-away',
    always(worthOf({ overpromise: 9, rig_system: 9, offer_lie: 9, dump: 7, token_gift: 3 })),
  ),
  ranking(
    'manager-at-once',
    reading((list, scenario) => {
      const named = counter([...list.manager.map(beginning), ...deciders(scenario, list).map(whole)]);
      return ({ words }) => Math.min(1, named(words));
    }),
  ),
  ranking('read-the-rule', always(worthOf({ bare_no: 5, policy_shield: 3, cold_handoff: 2 }))),
  ranking(
    'kindest-line',
    always((said) => {
      const works = carriesAny(said, ['ask_need', 'check_facts', 'give_choice', 'own_step']);
      return 2 * (said.reply.level ?? 0) - (works ? 3 : 0);
    }),
  ),
  ranking(
    'most-offers',
    always((said) => 5 * listHolding(said.reply.offers, said.live).length + legwork(said)),
  ),
  ranking('run-the-shop-down', always(worthOf({ blame_company: 9, rig_system: 3 }))),
];

/** How many of these patterns a line has in it, each once. */
function counter(patterns: readonly RegExp[]): (words: string) => number {
  const known = new Map<string, number>();
  return (words) => {
    let count = known.get(words);
    if (count === undefined) {
      const text = plain(words);
      count = patterns.filter((pattern) => pattern.test(text)).length;
      known.set(words, count);
    }
    return count;
  };
}

const beginning = (words: string): RegExp => new RegExp(`(?<!\\p{L})${escaped(words)}`, 'u');
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, 'u');

const escaped = (words: string): string => plain(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Small and capital letters, both apostrophes and both spaces are the same.
const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ');

/** The names of those who can bend the rule, in their parts. */
const deciders = ({ policy, others = [] }: Scenario, { honorifics }: WordList): string[] =>
  others
    .filter(({ id }) => policy.bends.some(({ who }) => who === id))
    .flatMap(({ name }) => name.split(/[\s.]+/))
    .filter((part) => part !== '' && !honorifics.includes(part.toLowerCase()));
