import type { Scenario } from '#scenario';

/** What a translator should know of a line: who says it and to what end. Told from its id. */
export function noteOf(id: string, scenario: Scenario): string {
  const [first = '', ...rest] = id.replace(/~.*$/, '').split('.');
  const last = rest.at(-1) ?? '';
  const node = scenario.nodes.find((each) => each.id === first);
  if (node === undefined) return SECTIONS[first] ?? '';
  const speaker = nameOf(node.who ?? scenario.customer.id, scenario);
  const choice = node.choices.find((each) => each.id === rest[0]);
  if (choice && last === 'say') return choice.how === 'do' ? 'What you do' : 'What you say';
  return (NOTES[last] ?? (() => ''))(speaker);
}

const NOTES: Readonly<Record<string, (speaker: string) => string>> = {
  line: (speaker) => `${speaker} says it, on meeting`,
  cue: () => 'A stage direction',
  hint: () => 'A hint to the trainee',
  reply: (speaker) => `${speaker} answers`,
  thought: (speaker) => `${speaker} thinks it`,
  why: () => 'The debrief, on the line above',
  effects: () => 'The reason of an effect',
};

const SECTIONS: Readonly<Record<string, string>> = {
  title: 'The title',
  brief: 'What the trainee reads first',
  policy: 'The shop’s rule',
  authority: 'Whose it is to give',
  person: 'A person',
  fact: 'A card of what came to light',
  need: 'What she needs',
  option: 'Something she can be offered',
  touchpoint: 'A moment that stays with her',
  promise: 'A promise',
  lens: 'What goes on in her',
  watch: 'The title of a run to watch',
  ending: 'An ending',
  principle: 'A rule of good service',
  act: 'Seen when an act opens',
  override: 'The reason of a change',
};

const nameOf = (id: string, scenario: Scenario): string =>
  [scenario.customer, ...(scenario.others ?? [])].find((person) => person.id === id)?.name ?? 'Somebody';
